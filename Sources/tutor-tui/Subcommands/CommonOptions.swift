import ArgumentParser
import Foundation

/// Options that every subcommand takes.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Folder with assets, scenarios and rubrics.", valueName: "dir")) var library: String?

    /// The library's folder: option, `TUTOR_LIBRARY`, beside the installed program, or the checkout it was built in.
    func libraryFolder(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> String {
        if let library { return library }
        if let set = environment["TUTOR_LIBRARY"], !set.isEmpty { return set }
        let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let executable =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map { URL(filePath: $0) } ?? program
        var folder = executable.deletingLastPathComponent()
        let installed = folder.deletingLastPathComponent().appending(path: "share/tutor/scenario-library").path
        if FileManager.default.fileExists(atPath: installed) { return installed }
        while folder.path != "/" {
            let candidate = folder.appending(path: "scenario-library").path
            if FileManager.default.fileExists(atPath: candidate) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        throw Failure.noLibrary
    }
}
