/// Collects a small answer.
final class ExchangeReceiver: TransferReceiver {
    private let most: Int
    private var head = ResponseHead()
    private var body: [UInt8] = []

    init(most: Int) { self.most = most }

    var progress: TransferProgress { .waiting }

    func take(_ head: ResponseHead) { self.head = head }

    func take(_ bytes: UnsafeRawBufferPointer) throws(EndpointError) -> Bool {
        guard body.count + bytes.count <= most else { throw .tooLarge }
        body += bytes
        return true
    }

    func end(_ error: EndpointError?) -> TransferOutcome {
        if let error { return .failed(error) }
        return .answered(HTTPResponse(status: head.status, contentType: head.contentType, body: body, headers: head.headers))
    }
}
