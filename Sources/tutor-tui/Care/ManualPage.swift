/// The page that `man tutor-tui` shows, made of the commands themselves: nothing in it is said twice, so nothing goes stale.
struct ManualPage {
    var tree: CommandTree
    /// Options that every subcommand has; told once.
    var common: [CommandTree.Argument]
    var version: String
    /// Year, month, day.
    var date: String

    /// roff, with the macros of man(7).
    var roff: String {
        var out = [
            ".\\\" Made by \"tutor-tui manual\" of the program's own commands: do not edit.",
            ".TH TUTOR-TUI 1 \"\(date)\" \"tutor-tui \(Self.escaped(version))\" \"User Commands\"", ".SH NAME",
            "tutor-tui \\- \(Self.escaped(Self.uncapitalised(tree.abstract ?? "")))", ".SH SYNOPSIS", ".B tutor-tui",
            "[\\fISUBCOMMAND\\fR] [\\fIOPTIONS\\fR]", ".SH DESCRIPTION",
        ]
        out += Self.paragraphs(
            """
            Without a subcommand the tutor itself starts: on the whole screen, or in lines where there is none. Say "list drills", \
            "start the first one", "help". Nothing is sent over a network unless a model, or a place to send records to, is configured.
            """)
        out.append(".SH SUBCOMMANDS")
        for command in tree.shownSubcommands { out += section(command, path: [command.commandName]) }
        out.append(".SH COMMON OPTIONS")
        out += common.flatMap(Self.item)
        out += ending
        return out.joined(separator: "\n") + "\n"
    }

    private func section(_ command: CommandTree, path: [String]) -> [String] {
        var out = [".SS \"\(Self.escaped(path.joined(separator: " ")))\""]
        out += Self.paragraphs(command.abstract ?? "")
        if command.shownSubcommands.isEmpty {
            out += [".PP", synopsis(command, path)]
        }
        if let discussion = command.discussion { out += [".PP"] + Self.paragraphs(discussion) }
        let known = Set(common.map(\.id))
        out += command.shownArguments.filter { $0.kind == "positional" || !known.contains($0.id) }.flatMap(Self.item)
        return out + command.shownSubcommands.flatMap { section($0, path: path + [$0.commandName]) }
    }

    private func synopsis(_ command: CommandTree, _ path: [String]) -> String {
        let values = command.shownArguments.filter { $0.kind == "positional" }.map { argument in
            let name = "\\fI\(Self.escaped(argument.valueName ?? "value"))\\fR" + (argument.isRepeating ? " ..." : "")
            return argument.isOptional ? "[\(name)]" : name
        }
        return (["\\fBtutor\\-tui \(Self.escaped(path.joined(separator: " ")))\\fR", "[\\fIOPTIONS\\fR]"] + values).joined(
            separator: " ")
    }

    private static func item(_ argument: CommandTree.Argument) -> [String] {
        let value = argument.kind == "flag" ? "" : " \\fI\(escaped(argument.valueName ?? "value"))\\fR"
        let names = (argument.names ?? []).map { "\\fB\(escaped(($0.kind == "long" ? "--" : "-") + $0.name))\\fR" }
        let head =
            argument.kind == "positional"
            ? "\\fI\(escaped(argument.valueName ?? "value"))\\fR" : names.joined(separator: ", ") + value
        var text = argument.abstract ?? ""
        if let values = argument.allValues, !values.isEmpty, !values.allSatisfy({ text.contains($0) }) {
            text += (text.isEmpty ? "" : " ") + "One of: \(values.joined(separator: ", "))."
        }
        if let standard = argument.defaultValue, !standard.isEmpty { text += (text.isEmpty ? "" : " ") + "Default: \(standard)." }
        return [".TP", head] + paragraphs(text.isEmpty ? "See the text above." : text)
    }

    private var ending: [String] {
        let variables = [
            ("TUTOR_LIBRARY, TUTOR_DB, TUTOR_TRAINEE, TUTOR_CONFIG, TUTOR_ENDPOINT, TUTOR_MODEL", "As the options above."),
            ("TUTOR_NAME, TUTOR_OFFICE", "How you are greeted, and where you train."),
            ("TUTOR_SITE, TUTOR_KEYS, TUTOR_STATE, TUTOR_PROMPTS", "Other places for what is listed under FILES."),
            (
                "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME",
                "Other folders for settings, records, state and cache."
            ),
            (
                "OPENAI_BASE_URL, OPENAI_API_BASE, OPENAI_API_KEY, DATABRICKS_HOST, DATABRICKS_TOKEN, AZURE_OPENAI_API_KEY",
                "Count once a model is named. \"tutor-tui doctor\" says which of them won."
            ),
            ("NO_COLOR", "Set to anything: no colours."), ("ACCESSIBLE", "Set to 1: lines only, for screen readers."),
            ("TERM, LC_ALL, LC_CTYPE, LANG", "What the terminal can do and show."),
        ]
        let files = [
            ("~/.config/tutor/config.yaml", "Your settings."),
            ("./tutor.yaml", "Settings of a folder; never where anything is sent."),
            ("~/.local/share/tutor/records.sqlite", "The records, with records.sqlite.heads, site.yaml and keys beside them."),
            ("~/.local/state/tutor", "Journals of running drills; reports of crashes."),
            ("~/.cache/tutor", "Can be deleted at any time."),
        ]
        let statuses = [
            ("0", "Done."), ("1", "The thing asked about is not well."), ("2", "The command line or a setting is wrong."),
            ("3", "The machine does not let it: a file, a disk, a network, a permission."), ("70", "A mistake in the program."),
        ]
        func list(_ title: String, _ rows: [(String, String)]) -> [String] {
            [".SH \(title)"] + rows.flatMap { [".TP", "\\fB\(Self.escaped($0.0))\\fR"] + Self.paragraphs($0.1) }
        }
        return list("ENVIRONMENT", variables) + list("FILES", files) + list("EXIT STATUS", statuses)
            + [".SH SEE ALSO"]
            + Self.paragraphs("\"tutor-tui help SUBCOMMAND\", \"tutor-tui doctor\", and the pages in docs/ of the source.")
    }

    // MARK: Text as roff has it

    private static func uncapitalised(_ text: String) -> String {
        let text = text.hasSuffix(".") ? String(text.dropLast()) : text
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// Lines of text; an empty one ends a paragraph.
    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.allSatisfy(\.isWhitespace) ? ".PP" : guarded(escaped(String(line.drop { $0 == " " })))
        }
    }

    /// A line that begins with a mark of the language would be read as an order.
    private static func guarded(_ line: String) -> String { line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text {
            switch character {
            case "\\": out += "\\e"
            // Else a hyphen, which cannot be searched for or pasted.
            case "-": out += "\\-"
            case "~": out += "\\(ti"
            case "^": out += "\\(ha"
            case "`": out += "\\(ga"
            default: out.append(character)
            }
        }
        return out
    }
}
