/// The scoring endpoint that gives second opinions. Owned by the conversation's thread.
public final class ScoringService {
    let link: EndpointLink
    let target: EndpointTarget
    /// Seconds that a confirmed diagnosis waits for an opinion that is under way.
    let patience: Double
    /// Of the request under way.
    var ticket: Int?
    /// When the readings of that request were taken.
    var tick = 0

    public init(link: EndpointLink, target: EndpointTarget, patience: Double = 2) {
        self.link = link
        self.target = target
        self.patience = patience
    }
}
