/// The form under which two words count as the same: `leaking`, `leaks` and `leaked` are one, so are `temp` and `temperature`.
///
/// Deliberately crude. Both sides of every comparison go through it, so it need not be linguistically right, only consistent.
enum Stem {
    static func of(_ word: String) -> String {
        if let whole = WordTables.synonyms[word] { return whole }
        let stripped = stripping(word)
        return stemmedSynonyms[stripped] ?? stripped
    }

    private static let stemmedSynonyms = Dictionary(
        WordTables.synonyms.map { (stripping($0.key), $0.value) }.sorted { $0.0 < $1.0 }, uniquingKeysWith: { first, _ in first })

    private static func stripping(_ word: String) -> String {
        var s = Array(word.utf8)
        guard s.count > 3, s.allSatisfy({ $0 < 0x80 }) else { return word }
        if ends(s, "ies"), s.count > 4 {
            s.removeLast(3)
            s.append(UInt8(ascii: "y"))
        } else if ends(s, "sses") || ends(s, "xes") || ends(s, "ches") || ends(s, "shes") {
            s.removeLast(2)
        } else if ends(s, "s"), !ends(s, "ss"), !ends(s, "us"), !ends(s, "is") {
            s.removeLast()
        }
        if ends(s, "ing"), s.count > 5, hasVowel(s.dropLast(3)) {
            s.removeLast(3)
            undouble(&s)
        } else if ends(s, "ed"), s.count > 4, hasVowel(s.dropLast(2)) {
            s.removeLast(2)
            undouble(&s)
        }
        if s.count > 4, s.last == UInt8(ascii: "e") { s.removeLast() }
        return String(decoding: s, as: UTF8.self)
    }

    private static func ends(_ s: [UInt8], _ suffix: StaticString) -> Bool {
        let n = suffix.utf8CodeUnitCount
        guard s.count >= n else { return false }
        return suffix.withUTF8Buffer { buffer in s.suffix(n).elementsEqual(buffer) }
    }

    private static func hasVowel(_ s: ArraySlice<UInt8>) -> Bool {
        s.contains { byte in "aeiouy".utf8.contains(byte) }
    }

    private static func undouble(_ s: inout [UInt8]) {
        if s.count > 3, s[s.count - 1] == s[s.count - 2], !"lsz".utf8.contains(s[s.count - 1]) { s.removeLast() }
    }
}
