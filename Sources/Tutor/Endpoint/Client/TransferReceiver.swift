/// Takes an answer as it comes, on the curl thread.
protocol TransferReceiver: AnyObject {
    /// How far the answer is, which decides what limit holds.
    var progress: TransferProgress { get }
    /// Status and headers are complete.
    func take(_ head: ResponseHead) throws(EndpointError)
    /// - Returns: whether it was more than a sign of life.
    func take(_ bytes: UnsafeRawBufferPointer) throws(EndpointError) -> Bool
    /// The transfer has ended. Called once, and nothing after it.
    /// - Parameter error: nil when it ended in good order.
    func end(_ error: EndpointError?) -> TransferOutcome
}

/// How far an answer is.
enum TransferProgress {
    /// Nothing of the answer itself has come.
    case waiting
    case begun
    /// The server refuses, and is saying why.
    case refusing
    /// What still comes is of no interest, but for the connection's sake it is read.
    case done
}
