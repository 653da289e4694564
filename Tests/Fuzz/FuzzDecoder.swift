/// Any bytes as an answer: no crash, no hang, nothing harmful shown, and the same however they are split.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecoder(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // The input's end says where to split and which form it is: documents end with a brace, streams with a line feed, so that
    // files can be used as they are.
    let form: ChatStreamDecoder.Form = (bytes.last ?? 0) & 1 == 1 ? .document : .stream
    let position = Int(bytes.suffix(8).reduce(UInt64(bytes.count)) { $0 &* 31 &+ UInt64($1) } % UInt64(bytes.count + 1))
    let whole = WireChecks.decode([bytes[...]], as: form)
    WireChecks.check(whole)
    let split = WireChecks.decode([bytes[..<position], [], bytes[position...]], as: form)
    WireChecks.require(whole == split, "split at \(position): \(whole) becomes \(split)")
    return 0
}
