import ArgumentParser
import Foundation
import Scenarios

/// How findings about instructors' files are printed.
enum DiagnosticFormat: String, CaseIterable, ExpressibleByArgument {
    /// The lines of the file, with carets and what to do.
    case text
    /// One line each.
    case brief
    case json
    /// SARIF 2.1.0.
    case sarif
    /// The commands of GitHub's runners.
    case github

    /// Whether people read it, so that a last line may sum it up.
    var isForPeople: Bool { self == .text || self == .brief }
}

extension Output {
    /// Prints a report; in colour only on a terminal whose user has not said otherwise (no-color.org).
    static func report(_ report: DiagnosticReport, as format: DiagnosticFormat) {
        switch format {
        case .text:
            let isColored = isatty(1) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
            write(report.text(isColored: isColored, width: CellWidth.of))
        case .brief: write(report.brief)
        case .json: json(report.diagnostics.map(DiagnosticFacts.init))
        case .sarif: json(SARIFLog(report, version: TutorTUI.version), keys: .useDefaultKeys)
        case .github: write(report.github)
        }
    }
}
