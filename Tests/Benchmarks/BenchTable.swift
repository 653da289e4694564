import Foundation

/// A table in plain text: the first column flush left, figures flush right.
struct BenchTable {
    private let headings: [String]
    private var rows: [[String]] = []

    init(_ headings: String...) { self.headings = headings }

    mutating func add(_ cells: String...) { rows.append(cells) }

    /// A row whose figures were made elsewhere.
    mutating func add(_ name: String, _ figures: [String], _ rest: String...) { rows.append([name] + figures + rest) }

    /// Prints a title, the table and notes below it.
    func print(title: String, notes: [String] = []) {
        let all = [headings] + rows
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        Swift.print("\n\(title)")
        for (number, row) in all.enumerated() {
            let cells = row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }
            Swift.print("  " + cells.joined(separator: "  "))
            if number == 0 { Swift.print("  " + widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")) }
        }
        for note in notes { Swift.print("  \(note)") }
        fflush(nil)
    }
}

/// Figures as text.
enum Figure {
    static func fixed(_ value: Double, _ decimals: Int) -> String {
        value.isNaN ? "-" : String(format: "%.\(decimals)f", value)
    }

    static func milliseconds(_ nanoseconds: Double, _ decimals: Int = 2) -> String { fixed(nanoseconds / 1e6, decimals) }

    /// `ok` or `ABOVE`, against an upper bound.
    static func verdict(_ value: Double, atMost aim: Double) -> String { value <= aim ? "ok" : "ABOVE" }
}

/// What the figures were measured on; without it they say nothing.
enum Machine {
    static var line: String {
        let cpu = field("model name", in: "/proc/cpuinfo") ?? "unknown processor"
        let system = field("PRETTY_NAME", in: "/etc/os-release", separator: "=")?.trimmingCharacters(in: ["\""]) ?? "Linux"
        let kernel = text("/proc/sys/kernel/osrelease").trimmingCharacters(in: .whitespacesAndNewlines)
        let load = text("/proc/loadavg").split(separator: " ").prefix(3).joined(separator: " ")
        let day = Date().formatted(.iso8601.year().month().day())
        return
            "\(cpu), \(ProcessInfo.processInfo.activeProcessorCount) processors, \(system), kernel \(kernel), load \(load), \(day)"
    }

    private static func field(_ name: String, in path: String, separator: Character = ":") -> String? {
        for line in text(path).split(separator: "\n") where line.hasPrefix(name) {
            let parts = line.split(separator: separator, maxSplits: 1)
            if parts.count == 2 { return parts[1].trimmingCharacters(in: .whitespaces) }
        }
        return nil
    }

    private static func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}
