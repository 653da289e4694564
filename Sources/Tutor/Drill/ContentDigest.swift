import Crypto

/// SHA-256 of the files a drill runs on, hexadecimal.
public enum ContentDigest {
    public static func of(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
