/// One chat request from credentials to the last word.
struct ChatRun: Sendable {
    var request: ChatRequest
    var target: EndpointTarget
    var limits: EndpointLimits
    var thread: CurlThread
    var sink: ChatReceiver.Sink

    /// Ends the stream, one way or another.
    func perform() async {
        do throws(EndpointError) {
            try await send()
            sink.finish()
        } catch {
            sink.finish(throwing: error)
        }
    }

    private func send() async throws(EndpointError) {
        guard let url = RequestURL(target.url) else { throw .notConnected(CurlLoop.isReady ? .name : .library) }
        let body = request.body(model: target.model)
        let began = Monotonic.now
        for isRenewed in [false, true] {
            let authorization = try await target.authorizer.header(renewed: isRenewed)
            if Task.isCancelled { return }
            guard authorization == nil || url.isPrivate else { throw .insecure(host: url.host) }
            switch await thread.run(order(url, authorization, body, began: began)) {
            case .failed(.refused(status: 401, _, _, _)) where !isRenewed && target.authorizer.canRenew: continue
            case .failed(let error): throw error
            case .complete, .cancelled, .answered: return
            }
        }
    }

    private func order(_ url: RequestURL, _ authorization: AuthorizationHeader?, _ body: [UInt8], began: Double) -> TransferOrder {
        let ours = ["Content-Type": "application/json", "Accept": "text/event-stream, application/json"]
        let theirs = Set(target.headers.keys.map { $0.lowercased() })
        let headers = target.headers.merging(ours.filter { !theirs.contains($0.key.lowercased()) }) { given, _ in given }
        return TransferOrder(
            method: .post, url: url, headers: headers, authorization: authorization, body: body, limits: limits, began: began,
            receiver: { [limits, sink] in ChatReceiver(url: url, authorization: authorization, limits: limits, sink: sink) })
    }
}
