extension IdealObserver {
    /// When each tag first left what a healthy plant would show, seconds, earliest first; tags that never do are not in it.
    public var firstSigns: [(tag: Int, seconds: Int)] {
        guard let healthy = hypotheses.firstIndex(where: { $0.answer == .healthy }), healthy > 0 else { return [] }
        let profile = ObserverProfile.careful
        return asset.tags.indices.compactMap { tag -> (tag: Int, seconds: Int)? in
            for glance in 0..<(courses[0].binCount / profile.bins)
            where difference(0, healthy, tag: tag, glance * profile.bins, (glance + 1) * profile.bins - 1, profile).nats >= 4.5 {
                return (tag, (glance + 1) * profile.glanceSeconds)
            }
            return nil
        }.sorted { $0.seconds != $1.seconds ? $0.seconds < $1.seconds : $0.tag < $1.tag }
    }
}
