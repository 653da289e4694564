import ArgumentParser
import Foundation
import Glibc
import Scenarios
import Tutor

extension ScenarioCommand {
    /// Checks and previews again on each save.
    struct Watch: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check and preview a drill again each time one of its files is saved.",
            discussion: """
                Watches the drill's file and those of its machine, rubric and recording. While a file is broken the last good preview \
                stays under what is wrong. On a terminal the screen is drawn again, elsewhere a block is printed for each change. \
                q or Ctrl-C ends it.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("The run of this seed: it draws onsets and noise.", valueName: "n")) var seed: UInt64 = 0
        @Flag(help: "Also the readings that stay as they are.") var all = false
        @Argument(help: ArgumentHelp("Ids of drills or machines, or files.", valueName: "id-or-file")) var names: [String]

        /// Between two looks at the files, milliseconds: quick enough for a person, and nothing for the machine.
        private static let interval: Int32 = 200

        func run() throws {
            let folder = try common.libraryFolder()
            let first = try common.loadLibrary()
            let drills = try names.map { try WatchedDrill(name: $0, folder: folder, library: first, seed: seed) }
            let outside = drills.compactMap(\.fileOutside)
            let environment = ProcessInfo.processInfo.environment
            let pipe = try? SelfPipe()
            if let pipe { Interrupts.arm(wake: pipe) }
            let keys = KeyTerminal(descriptor: 0)
            defer {
                keys?.restore()
                Interrupts.disarm()
            }
            var files = WatchedFiles()
            var face = WatchFace(all: all, json: common.json, plain: common.plain, environment: environment)
            func read() throws {
                let library = try library(folder, with: outside)
                let time = Self.time
                let readings = drills.map { $0.read(library, at: time) }
                files.watch(drills.reduce(into: []) { $0.formUnion($1.paths) })
                face.show(zip(drills, readings).map { ($0, $1) }, at: time)
            }
            try read()
            var isBehind = false
            while !Self.isAsked(toEndBy: pipe) {
                isBehind = files.takeChange(now: MonotonicClock.system.now()) || isBehind
                guard isBehind else {
                    face.redrawIfResized()
                    continue
                }
                // A file of the library that goes away while the folder is read is no reason to end: the next look finds it back.
                isBehind = (try? read()) == nil
            }
            face.leave()
        }

        /// The library as its files are now; what lies outside of it comes first, and so stands for what it would collide with.
        private func library(_ folder: String, with outside: [String]) throws -> Library {
            guard !outside.isEmpty else { return try common.loadLibrary() }
            // A file that is gone for a moment is read at the next change.
            let named = outside.compactMap { try? Library.file($0, named: $0) }
            return Library(files: named + (try Failure.catching { try Library.files(in: folder) }))
        }

        /// Waits for the interval at most; true when q was typed or Ctrl-C.
        private static func isAsked(toEndBy pipe: SelfPipe?) -> Bool {
            var polled = [pollfd(fd: isOpen ? 0 : -1, events: Int16(POLLIN), revents: 0)]
            if let pipe { polled.append(pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)) }
            guard poll(&polled, nfds_t(polled.count), interval) > 0 else { return false }
            if polled.count > 1, polled[1].revents != 0, pipe?.drain().contains(Interrupts.byte) == true { return true }
            guard polled[0].revents != 0 else { return false }
            var byte = [UInt8](repeating: 0, count: 64)
            let count = Glibc.read(0, &byte, byte.count)
            // Without anybody to type, only Ctrl-C ends it.
            if count <= 0 { close(0) }
            return count > 0 && byte[..<count].contains { $0 == UInt8(ascii: "q") || $0 == UInt8(ascii: "Q") }
        }

        /// Standard input may end; then nobody listens to it any more.
        private static var isOpen: Bool { fcntl(0, F_GETFD) >= 0 }

        /// Wall clock, `14:03:05`.
        private static var time: String {
            var now = Glibc.time(nil)
            var parts = tm()
            localtime_r(&now, &parts)
            return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        }
    }
}
