import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui config`: which files count, and what is set in them.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show where settings, records and the library lie, and what is set.",
        subcommands: [Path.self, Show.self])

    /// One place or one value.
    struct Row: Encodable {
        var name: String
        var path: String
        /// The option or variable that decided it, or `default`.
        var from: String
    }

    /// `tutor-tui config path`.
    struct Path: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say where everything lies, and what decided that.",
            discussion: "With a name (settings, site, records, state, cache, keys, library, prompts) it prints that path alone.")
        @OptionGroup var common: CommonOptions
        @Argument(
            help: "One of them.",
            completion: .list(["settings", "site", "records", "state", "cache", "keys", "library", "prompts"])) var name: String?

        func run() throws {
            let rows = Self.rows(common)
            if let name {
                guard let row = rows.first(where: { $0.name == name }) else {
                    let names = rows.map(\.name).joined(separator: ", ")
                    throw ValidationError(tr("There is no place \"\(name)\"; there are \(names)."))
                }
                return common.json ? Output.json(row) : Output.write(ControlCharacters.visible(row.path) + "\n")
            }
            if common.json { return Output.json(rows) }
            Output.blocks([
                .table(
                    TextTable(
                        headings: [tr("What"), tr("Where"), tr("From")],
                        rows: rows.map { [$0.name, tr(text: $0.path), tr(text: $0.from)] }))
            ])
        }

        static func rows(_ common: CommonOptions) -> [Row] {
            let places = Places()
            let database = common.databasePath
            func row(_ name: String, _ place: Places.Place, flag: Bool = false) -> Row {
                Row(name: name, path: place.path, from: flag ? "--\(name)" : place.variable ?? "default")
            }
            var rows = [
                common.config.map { Row(name: "settings", path: $0, from: "--config") } ?? row("settings", places.settings),
                row("site", places.site(database: database)),
                common.db.map { Row(name: "records", path: $0, from: "--db") } ?? row("records", places.database),
                row("state", places.state), row("cache", places.cache), row("keys", places.keys(database: database)),
            ]
            let library = try? common.libraryFolder()
            rows.append(
                Row(
                    name: "library", path: library ?? "not found",
                    from: common.library != nil ? "--library" : common.namedLibrary != nil ? "TUTOR_LIBRARY" : "default"))
            let prompts = places.variable("TUTOR_PROMPTS")
            rows.append(
                Row(
                    name: "prompts", path: prompts ?? common.shipped("prompts") ?? "not found",
                    from: prompts == nil ? "default" : "TUTOR_PROMPTS"))
            return rows
        }
    }

    /// `tutor-tui config show`.
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show every setting in force and where it comes from; keys are never shown.")
        @OptionGroup var common: CommonOptions

        private struct Answer: Encodable {
            struct Setting: Encodable {
                var key: String
                var value: String
                var from: String
            }
            var settings: [Setting]
            var site: [Setting]
        }

        func run() throws {
            let settings = try common.endpointSettings()
            let site = try common.siteSettings()
            let answer = Answer(
                settings: settings.inForce.map { .init(key: $0.key.rawValue, value: $0.shown, from: Words.origin($0.origin)) },
                site: SiteKey.allCases.compactMap { key in
                    site.text(key).map { .init(key: key.rawValue, value: $0, from: site.isSet(key) ? "site.yaml" : "default") }
                })
            if common.json { return Output.json(answer) }
            for (title, rows) in [(tr("Yours (the model)"), answer.settings), (tr("The site's"), answer.site)] {
                Output.blocks([
                    .heading(title),
                    .table(
                        TextTable(
                            headings: [tr("Setting"), tr("Value"), tr("From")],
                            rows: rows.map { [$0.key, $0.value, tr(text: $0.from)] })),
                ])
            }
        }
    }
}
