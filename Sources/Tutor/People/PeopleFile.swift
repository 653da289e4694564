import Scenarios

/// People as a site's own list has them: CSV with the headings id, name, office, email, role and login, of which only id must be there.
public struct PeopleFile: Sendable, Hashable {
    /// Something wrong, and in which line.
    public struct Mistake: Sendable, Hashable {
        public enum Fact: Sendable, Hashable {
            case noHeading(String)
            case unknownHeading(String)
            case fieldCount(found: Int, expected: Int)
            case quote
            case badID(String)
            case badRole(String)
            case badMail(String)
            case twice(id: String, line: Int)
            case empty
        }
        public var line: Int
        public var fact: Fact
    }

    public private(set) var people: [PersonRow] = []
    /// All that is wrong; people are only added when nothing is.
    public private(set) var mistakes: [Mistake] = []

    static let headings = ["id", "name", "office", "email", "role", "login"]

    public init(_ bytes: [UInt8]) {
        var rows = CommaSeparatedRows(bytes)
        guard let first = rows.next() else {
            mistakes = [Mistake(line: 1, fact: .empty)]
            return
        }
        let columns = first.fields.map { $0.lowercased() }
        if !columns.contains("id") { mistakes.append(Mistake(line: first.line, fact: .noHeading("id"))) }
        for column in columns where !Self.headings.contains(column) {
            mistakes.append(Mistake(line: first.line, fact: .unknownHeading(column)))
        }
        guard mistakes.isEmpty else { return }
        var seen: [String: Int] = [:]
        while let row = rows.next() {
            guard row.isWhole else {
                mistakes.append(Mistake(line: row.line, fact: .quote))
                continue
            }
            guard row.fields.count == columns.count else {
                mistakes.append(Mistake(line: row.line, fact: .fieldCount(found: row.fields.count, expected: columns.count)))
                continue
            }
            read(Dictionary(zip(columns, row.fields)) { first, _ in first }, line: row.line, &seen)
        }
        if people.isEmpty, mistakes.isEmpty { mistakes = [Mistake(line: 1, fact: .empty)] }
    }

    private mutating func read(_ fields: [String: String], line: Int, _ seen: inout [String: Int]) {
        let count = mistakes.count
        let id = fields["id"] ?? ""
        if !Self.isFit(id: id) { mistakes.append(Mistake(line: line, fact: .badID(id))) }
        if let other = seen[id] { mistakes.append(Mistake(line: line, fact: .twice(id: id, line: other))) }
        let role = fields["role"].flatMap { $0.isEmpty ? nil : $0 } ?? Role.trainee.rawValue
        if Role(rawValue: role) == nil { mistakes.append(Mistake(line: line, fact: .badRole(role))) }
        let email = fields["email"] ?? ""
        if !email.isEmpty, !Self.isFit(email: email) { mistakes.append(Mistake(line: line, fact: .badMail(email))) }
        seen[id] = seen[id] ?? line
        guard mistakes.count == count, let role = Role(rawValue: role) else { return }
        people.append(
            PersonRow(
                id: id, name: fields["name"] ?? "", office: fields["office"] ?? "", email: email, login: fields["login"] ?? "",
                role: role))
    }

    /// An id is opaque and stands in file names, forced commands and exports: letters, digits and `. _ - @`, at most 64.
    public static func isFit(id: String) -> Bool {
        guard (1...64).contains(id.utf8.count), let first = id.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: ".")
        else { return false }
        return id.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "@"):
                true
            default: false
            }
        }
    }

    /// Something before and after one @, and no space.
    public static func isFit(email: String) -> Bool {
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !email.contains(" ")
            && !email.unicodeScalars.contains(where: ControlCharacters.isUnsafe)
    }
}
