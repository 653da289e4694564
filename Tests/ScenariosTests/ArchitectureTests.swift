import Foundation
import Testing

/// docs/architecture.md says who may use what; this holds it against the source.
@Suite struct ArchitectureTests {
    private static let sources = ProjectFiles.root.appending(path: "Sources")

    private static func files(in room: String) -> [(path: String, folder: String, text: String)] {
        let base = sources.appending(path: room)
        let all = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let folder = path.contains("/") ? String(path.split(separator: "/")[0]) : ""
            return (path, folder, (try? String(contentsOf: base.appending(path: path), encoding: .utf8)) ?? "")
        }
    }

    /// `    Room: Folder Folder`, from the page.
    private static func order(of room: String) throws -> [String] {
        let page = try ProjectFiles.text("docs/architecture.md")
        let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("    \(room): ") })
        return line.dropFirst(room.count + 6).split(separator: " ").map(String.init)
    }

    private static func imports(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").compactMap { line in
                let words = line.split(separator: " ").drop { ["@testable", "@preconcurrency", "internal", "public"].contains($0) }
                return words.first == "import" ? words.dropFirst().last.map(String.init) : nil
            })
    }

    @Test func roomsImportOnlyWhatThePageAllows() {
        let allowed: [String: Set<String>] = [
            "Scenarios": ["Foundation", "CYaml", "Synchronization"],
            "Tutor": [
                "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Scenarios", "GRDB", "Crypto", "CryptoExtras", "CCurl",
                "Synchronization",
            ],
            "tutor-tui": ["Foundation", "Glibc", "Scenarios", "Tutor", "ArgumentParser", "CCrash", "CNcurses", "Synchronization"],
        ]
        for (room, modules) in allowed {
            for file in Self.files(in: room) {
                #expect(Self.imports(file.text).isSubset(of: modules), "\(room)/\(file.path)")
            }
        }
    }

    @Test func eachLibraryIsTouchedInOnePlace() {
        for (room, library, folders) in [
            ("tutor-tui", "CNcurses", ["Terminal"]), ("Tutor", "GRDB", ["Records", "Reports"]),
            ("Scenarios", "CYaml", ["Diagnostics"]), ("Tutor", "CCurl", ["Endpoint"]),
            ("Tutor", "CryptoExtras", ["People", "Certification"]), ("tutor-tui", "CCrash", ["Care"]),
        ] {
            for file in Self.files(in: room) where Self.imports(file.text).contains(library) {
                #expect(folders.contains(file.folder), "\(room)/\(file.path) imports \(library)")
            }
        }
    }

    @Test(arguments: ["Scenarios", "Tutor", "tutor-tui"])
    func foldersUseOnlyFoldersBelowThem(room: String) throws {
        let order = try Self.order(of: room)
        let files = Self.files(in: room)
        #expect(Set(files.map(\.folder)).subtracting([""]) == Set(order))
        // Where each top-level type of the room is defined.
        var home: [String: Int] = [:]
        let definition = /(?m)^(?:public |final |@main )*(?:struct|enum|class|protocol|actor|typealias) ([A-Z][A-Za-z]+)/
        for file in files {
            guard let level = order.firstIndex(of: file.folder) else { continue }
            for match in file.text.matches(of: definition) { home[String(match.1)] = level }
        }
        for file in files {
            guard let level = order.firstIndex(of: file.folder) else { continue }
            // What stands in a raw text, such as a catalogue, is no code.
            let code = file.text.replacing(/(?s)#""".*?"""#/, with: "").split(separator: "\n").filter {
                !$0.drop { $0 == " " }.hasPrefix("//")
            }.map(Self.withoutStrings)
                .joined(separator: "\n")
            let nested = Set(code.matches(of: /(?:struct|enum|class|protocol|case) ([A-Z][A-Za-z]+)/).map { String($0.1) })
            for word in Set(code.matches(of: /(?:^|[^.\w])([A-Z][A-Za-z]+)/).map { String($0.1) }).subtracting(nested) {
                if let other = home[word], other > level {
                    Issue.record("\(room)/\(file.path) uses \(word) of the higher folder \(order[other])")
                }
            }
        }
    }

    private static func withoutStrings(_ line: Substring) -> String {
        var out = ""
        var inside = false
        for character in line {
            if character == "\"" { inside.toggle() } else if !inside { out.append(character) }
        }
        return out
    }
}
