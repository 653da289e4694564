import ArgumentParser
import Scenarios

/// `tutor-tui completions SHELL`: what a shell reads to complete words of ours.
struct CompletionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completions", abstract: "Print what a shell needs to complete commands, options and ids.",
        discussion: """
            bash reads it from ~/.local/share/bash-completion/completions/tutor-tui, zsh from a file _tutor-tui in a folder of its fpath, fish \
            from ~/.config/fish/completions/tutor-tui.fish; "make install" puts all three where everybody's shell looks. Ids of drills and \
            machines are asked of the library each time; drills kept for exams are not among them.
            """)

    enum Shell: String, ExpressibleByArgument, CaseIterable { case bash, zsh, fish }

    private struct Answer: Encodable {
        var shell: String
        var script: String
    }

    @Argument(help: "Whose.") var shell: Shell
    @Flag(help: "Print one JSON document, or JSON Lines, and nothing else.") var json = false

    func run() throws {
        let kind: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        let script = TutorTUI.completionScript(for: kind)
        if json { return Output.json(Answer(shell: shell.rawValue, script: script)) }
        Output.write(script.hasSuffix("\n") ? script : script + "\n")
    }
}

/// Words that a shell offers, asked of the library while somebody types. Whatever goes wrong there offers nothing and says nothing.
enum Completing {
    /// Drills that anybody may see.
    static let drills = CompletionKind.custom { words, _, _ in drillIDs(library(words)) }
    static let machines = CompletionKind.custom { words, _, _ in machineIDs(library(words)) }
    static let drillsAndMachines = CompletionKind.custom { words, _, _ in
        let all = library(words)
        return drillIDs(all) + machineIDs(all)
    }

    private static func drillIDs(_ library: Library?) -> [String] {
        library?.scenarioList.filter { !$0.isForExams }.map(\.id) ?? []
    }

    private static func machineIDs(_ library: Library?) -> [String] { library?.assetList.map(\.id) ?? [] }

    /// The library that the line names, else the usual one. In a session it is the server's: no file of another place is read for a trainee.
    private static func library(_ words: [String]) -> Library? {
        var named: [String] = []
        if Asking.session == nil, let at = words.firstIndex(of: "--library"), at + 1 < words.count {
            named = ["--library", words[at + 1]]
        }
        return try? CommonOptions.parse(named).loadLibrary()
    }
}
