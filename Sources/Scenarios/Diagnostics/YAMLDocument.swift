import Foundation
import Yams

/// One YAML file, read strictly: every scalar stays text until our own schema types it, so `no`, `010` and `1:30` mean
/// what the author wrote. Anchors, aliases and merge keys are refused: they make expansion bombs and hide where a value stands.
enum YAMLDocument {
    static let byteLimit = 1 << 20
    static let depthLimit = 32

    /// The root mapping of the text, or nil after reporting why there is none.
    static func root(of bytes: [UInt8], file: String, sink: DiagnosticSink) -> MappingReader? {
        let start = SourceLocation(file: file, line: 1, column: 1)
        guard bytes.count <= byteLimit else {
            sink.report(.tooLarge(bytes: bytes.count, limit: byteLimit), at: start)
            return nil
        }
        // A byte order mark would make libyaml take the second key for a new document.
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            sink.report(.notYAML(reason: "it is not UTF-8 text"), at: start)
            return nil
        }
        do {
            let parser = try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8)
            // Nodes refer to their anchors weakly: the parser, which owns them, must outlive the check.
            defer { withExtendedLifetime(parser) {} }
            guard let node = try parser.singleRoot() else {
                sink.report(.notYAML(reason: "it is empty"), at: start)
                return nil
            }
            guard check(node, depth: 0, file: file, sink: sink) else { return nil }
            guard case .mapping(let mapping) = node else {
                sink.report(.wrongShape(key: "file", expected: "a mapping of keys", found: shape(node)), at: start)
                return nil
            }
            return MappingReader(mapping, owner: "the file", file: file, sink: sink)
        } catch let error as YamlError {
            report(error, text: text, file: file, sink: sink)
        } catch {
            sink.report(.notYAML(reason: "it cannot be parsed"), at: start)
        }
        return nil
    }

    static func shape(_ node: Node) -> String {
        switch node {
        case .scalar(let scalar): scalar.string.isEmpty ? "empty" : "`\(clip(scalar.string))`"
        case .mapping: "a mapping"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }

    static func clip(_ text: String) -> String {
        text.count > 60 ? String(text.prefix(60)) + "…" : text
    }

    private static func check(_ node: Node, depth: Int, file: String, sink: DiagnosticSink) -> Bool {
        let here = location(of: node, file: file)
        guard depth <= depthLimit else {
            sink.report(.tooDeep(limit: depthLimit), at: here)
            return false
        }
        if node.anchor != nil {
            sink.report(.forbiddenSyntax("an anchor or alias"), at: here)
            return false
        }
        switch node {
        case .alias:
            sink.report(.forbiddenSyntax("an anchor or alias"), at: here)
            return false
        case .scalar: return true
        case .sequence(let items):
            return items.allSatisfy { check($0, depth: depth + 1, file: file, sink: sink) }
        case .mapping(let pairs):
            return pairs.allSatisfy { key, value in
                if key.scalar?.string == "<<" {
                    sink.report(.forbiddenSyntax("a merge key"), at: location(of: key, file: file))
                    return false
                }
                return check(key, depth: depth + 1, file: file, sink: sink)
                    && check(value, depth: depth + 1, file: file, sink: sink)
            }
        }
    }

    static func location(of node: Node, file: String) -> SourceLocation {
        SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private static func report(_ error: YamlError, text: String, file: String, sink: DiagnosticSink) {
        func at(_ mark: Mark) -> SourceLocation { SourceLocation(file: file, line: mark.line, column: mark.column) }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            sink.report(.notYAML(reason: problem), at: at(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            reportDuplicates(keys, after: context.mark, text: text, file: file, sink: sink)
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0)
            let line = before.reduce(1) { $1.isNewline ? $0 + 1 : $0 }
            let column = before.reversed().prefix { !$0.isNewline }.count + 1
            sink.report(.notYAML(reason: problem), at: SourceLocation(file: file, line: line, column: column))
        default:
            sink.report(.notYAML(reason: "it cannot be parsed"), at: SourceLocation(file: file, line: 1, column: 1))
        }
    }

    /// Yams tells where the mapping begins and which keys repeat; the author wants the second key itself.
    private static func reportDuplicates(_ keys: [String], after mark: Mark, text: String, file: String, sink: DiagnosticSink) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for key in keys.sorted() {
            var seen: [Int: Int] = [:]  // indentation -> first line
            for (index, line) in lines.enumerated() where index + 1 >= mark.line {
                let indentation = line.prefix { $0 == " " }.count
                // Leaving a block forgets the keys that stood deeper.
                if !line.allSatisfy({ $0 == " " || $0 == "\r" }) { seen = seen.filter { $0.key <= indentation } }
                guard line.dropFirst(indentation).hasPrefix("\(key):") else { continue }
                if let first = seen[indentation] {
                    sink.report(
                        .duplicateKey(key, firstLine: first),
                        at: SourceLocation(file: file, line: index + 1, column: indentation + 1))
                    return
                }
                seen[indentation] = index + 1
            }
        }
        sink.report(
            .duplicateKey(keys.sorted().joined(separator: ", "), firstLine: mark.line),
            at: SourceLocation(file: file, line: mark.line, column: mark.column))
    }
}
