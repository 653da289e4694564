import Testing

@testable import Tutor

/// Lists of bits that any reader of the standard can read.
@Suite struct StatusListTests {
    @Test func theFirstBitIsTheLeftmost() throws {
        let list = StatusList(.revocation, indices: [0, 9, 131_071, 131_072, -1])
        let packed = try #require(Base64URL.decode(list.encoded.dropFirst()))
        let bytes = try #require(StoredGzip.unpack(packed))
        #expect(bytes.count == 16_384 && bytes[0] == 0x80 && bytes[1] == 0x40 && bytes.last == 1)
        #expect(list[0] == true && list[1] == false && list[9] == true && list[131_072] == nil && list[-1] == nil)
        #expect(StatusList(.revocation, encoded: list.encoded) == list)
    }

    @Test func thePackingIsGzip() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        // What `printf abc | python3 -c 'gzip with level 0'` unpacks: magic, one stored block, checksum, length.
        #expect(
            StoredGzip.pack(Array("abc".utf8)) == [
                0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 1, 3, 0, 0xFC, 0xFF, 0x61, 0x62, 0x63, 0xC2, 0x41, 0x24, 0x35, 3, 0, 0, 0,
            ])
        for count in [0, 1, 65_535, 65_536, 200_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            #expect(StoredGzip.unpack(StoredGzip.pack(bytes)) == bytes)
        }
    }

    @Test func nothingThatIsDamagedIsRead() {
        let packed = StoredGzip.pack(Array("abcdefgh".utf8))
        for index in packed.indices where index != 4 && index != 5 && index != 6 && index != 7 && index != 8 && index != 9 {
            for bit in 0..<8 {
                var damaged = packed
                damaged[index] ^= 1 << UInt8(bit)
                #expect(StoredGzip.unpack(damaged) == nil, "byte \(index), bit \(bit)")
            }
        }
        for count in 0..<packed.count { #expect(StoredGzip.unpack(Array(packed.prefix(count))) == nil) }
        #expect(StatusList(.revocation, encoded: "u" + Base64URL.encode(StoredGzip.pack([0, 0]))) == nil, "too short")
    }
}
