import Crypto
import Scenarios

/// SHA-256 of the files a drill runs on, hexadecimal.
public enum ContentDigest {
    public static func of(_ bytes: [UInt8]) -> String { HexText.of(SHA256.hash(data: bytes)) }
}
