import Foundation

/// Any bytes as an instructor's file among those of a small library: no crash, no hang, every place inside the file, nothing that steers a
/// terminal, and the same said twice.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLoader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let complaint = LoaderMutations.complaint(about: bytes) { fatalError(complaint) }
    return 0
}
