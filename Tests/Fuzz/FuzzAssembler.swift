/// Pieces of calls and of words, made of bytes without the detour of JSON: many more of them in the same time.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAssembler(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    var assembler = ToolCallAssembler(mostCalls: WireChecks.limits.mostCalls)
    var filter = ReasoningFilter()
    var words = ""
    var shown = ""
    var isTooMany = false
    var at = 0
    // Three bytes say what a piece has, and how long its text is; the text follows.
    while at + 3 <= bytes.count {
        let (what, names, length) = (bytes[at], bytes[at + 1], Int(bytes[at + 2] & 31))
        let text = String(decoding: bytes[(at + 3)...].prefix(length), as: UTF8.self)
        at += 3 + length
        if what & 1 == 0 {
            let piece = what & 2 == 0 ? text : ["<think>", "</think>", "<thi", "nk>", "</th", "ink>", " ", "\n"][Int(names & 7)]
            words += piece
            shown += filter.feed(piece)
        } else {
            let delta = ToolCallDelta(
                index: what & 4 == 0 ? nil : Int(what >> 3 & 3),
                id: ["", "", "a", "b", "call_1", "call_2", "a", "b"][Int(names & 7)],
                name: ["", "x", "y", ""][Int(names >> 3 & 3)],
                arguments: ["{}", "{", "}", "{\"a\":1}", "\"a\"", ":1", text, text][Int(names >> 5)])
            do throws(EndpointError) { try assembler.take(delta) } catch {
                WireChecks.require(error == .malformed, "\(error)")
                isTooMany = true
            }
        }
    }
    shown += filter.end()
    var atOnce = ReasoningFilter()
    let expected = atOnce.feed(words) + atOnce.end()
    WireChecks.require(shown == expected, "\(shown.debugDescription) is not \(expected.debugDescription)")
    if isTooMany { return 0 }
    for isCut in [false, true] {
        do throws(EndpointError) { WireChecks.check(try assembler.end(isCut: isCut)) } catch {
            switch error {
            case .badArguments: WireChecks.require(!isCut, "cut, yet bad")
            case .truncatedCall: WireChecks.require(isCut, "not cut, yet truncated")
            case .malformed: break
            default: fatalError("\(error)")
            }
        }
    }
    return 0
}
