/// The alphabet of `did:key`: digits and letters without 0, O, I and l.
enum Base58 {
    private static let alphabet = Array("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".utf8)
    private static let values = Dictionary(uniqueKeysWithValues: alphabet.enumerated().map { ($0.element, $0.offset) })
    /// The key of RSA 4096 has 730; the work grows with the square.
    private static let longest = 800

    static func encode(_ bytes: [UInt8]) -> String {
        let zeros = bytes.prefix { $0 == 0 }.count
        // Digits of the number, least first.
        var digits: [Int] = []
        for byte in bytes.dropFirst(zeros) {
            var carry = Int(byte)
            for index in digits.indices {
                carry += digits[index] * 256
                digits[index] = carry % 58
                carry /= 58
            }
            while carry > 0 {
                digits.append(carry % 58)
                carry /= 58
            }
        }
        let text = [UInt8](repeating: alphabet[0], count: zeros) + digits.reversed().map { alphabet[$0] }
        return String(decoding: text, as: UTF8.self)
    }

    /// Nil for any other letter.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count <= longest else { return nil }
        let ones = text.utf8.prefix { $0 == alphabet[0] }.count
        var bytes: [Int] = []
        for letter in text.utf8.dropFirst(ones) {
            guard var carry = values[letter] else { return nil }
            for index in bytes.indices {
                carry += bytes[index] * 58
                bytes[index] = carry & 0xFF
                carry >>= 8
            }
            while carry > 0 {
                bytes.append(carry & 0xFF)
                carry >>= 8
            }
        }
        return [UInt8](repeating: 0, count: ones) + bytes.reversed().map { UInt8($0) }
    }
}
