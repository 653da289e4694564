import Foundation

/// Any bytes as an instructor's file among those of a small library: no crash, no hang, every place inside the file, nothing that steers a
/// terminal, and the same said twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLoader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    // Reading twice says whether the same is said; once in sixteen is often enough, and nearly twice as fast.
    if let complaint = LoaderMutations.complaint(about: bytes, isTwice: bytes.count % 16 == 0) { fatalError(complaint) }
    return 0
}
