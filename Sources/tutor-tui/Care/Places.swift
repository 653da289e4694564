import Foundation

/// Where the program keeps what, by variables of its own and by the XDG folders: settings, records, state and cache each have their own.
struct Places {
    /// A place, and what decided it.
    struct Place {
        var path: String
        /// A variable's name, or nil: it is the default.
        var variable: String?
    }

    let environment: [String: String]

    init(environment: [String: String] = ProcessInfo.processInfo.environment) { self.environment = environment }

    /// A variable that says something.
    func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

    var home: String { variable("HOME") ?? NSHomeDirectory() }

    /// The ledger: `TUTOR_DB`, else `tutor/records.sqlite` among the data.
    var database: Place { place("TUTOR_DB", "XDG_DATA_HOME", ".local/share", "/tutor/records.sqlite") }

    /// Journals of running drills and reports of crashes: `TUTOR_STATE`, else `tutor` in the state folder.
    var state: Place { place("TUTOR_STATE", "XDG_STATE_HOME", ".local/state", "/tutor") }

    /// What can be made anew at any time.
    var cache: Place { xdg("XDG_CACHE_HOME", ".cache", "/tutor") }

    /// A person's own settings: `TUTOR_CONFIG`, else `tutor/config.yaml` among the settings.
    var settings: Place { place("TUTOR_CONFIG", "XDG_CONFIG_HOME", ".config", "/tutor/config.yaml") }

    /// What is set for everybody: `TUTOR_SITE`, else `site.yaml` beside the records.
    func site(database: String) -> Place { beside(database, "site.yaml", "TUTOR_SITE") }

    /// The site's keys: `TUTOR_KEYS`, else `keys` beside the records.
    func keys(database: String) -> Place { beside(database, "keys", "TUTOR_KEYS") }

    /// Reports of crashes.
    var crashes: String { state.path + "/crashes" }

    private func place(_ own: String, _ folder: String, _ fallback: String, _ rest: String) -> Place {
        if let path = variable(own) { return Place(path: path, variable: own) }
        return xdg(folder, fallback, rest)
    }

    /// An XDG folder counts only when it is absolute, as its specification has it.
    private func xdg(_ variable: String, _ fallback: String, _ rest: String) -> Place {
        if let base = self.variable(variable), base.hasPrefix("/") { return Place(path: base + rest, variable: variable) }
        return Place(path: home + "/" + fallback + rest, variable: nil)
    }

    private func beside(_ database: String, _ name: String, _ own: String) -> Place {
        if let path = variable(own) { return Place(path: path, variable: own) }
        return Place(path: URL(filePath: database).deletingLastPathComponent().appending(path: name).path, variable: nil)
    }
}
