import Foundation

/// Base64 as tokens have it: `-` and `_`, no padding, and one spelling only for the same bytes.
enum Base64URL {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let letters = Data(bytes).base64EncodedData().compactMap { letter -> UInt8? in
            switch letter {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            case UInt8(ascii: "="): nil
            default: letter
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Nil for anything that ``encode(_:)`` would not have written: a second spelling would be a second text with one signature.
    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        var letters: [UInt8] = []
        for letter in text.utf8 {
            switch letter {
            case UInt8(ascii: "-"): letters.append(UInt8(ascii: "+"))
            case UInt8(ascii: "_"): letters.append(UInt8(ascii: "/"))
            case UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="): return nil
            default: letters.append(letter)
            }
        }
        letters += [UInt8](repeating: UInt8(ascii: "="), count: (4 - letters.count % 4) % 4)
        guard let data = Data(base64Encoded: Data(letters)), encode(data).utf8.elementsEqual(text.utf8) else { return nil }
        return Array(data)
    }
}
