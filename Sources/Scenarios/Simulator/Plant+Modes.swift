/// What is normal in each way of running.
extension Plant {
    /// Where the controls stand in a mode; the first mode's for an id that is none.
    func controls(inMode mode: String) -> [Double] {
        var targets = asset.controls.map(\.start)
        for state in asset.mode(mode)?.controls ?? asset.modes.first?.controls ?? [] {
            if let index = index(ofControl: state.control) { targets[index] = state.value }
        }
        return targets
    }

    /// Where healthy readings lie in a mode, a range per tag: what the author states for the mode, or else the first
    /// mode's range moved with the tag's own value.
    public func normalRanges(inMode mode: String) throws(CompileError) -> [ClosedRange<Double>] {
        let settled = try steadyState(controls: controls(inMode: mode))
        let stated = asset.mode(mode)?.ranges ?? []
        return asset.tags.indices.map { index in
            let tag = asset.tags[index]
            if let own = stated.first(where: { $0.tag == tag.id }) { return own.range }
            let shift = settled[controlCount + index] - tag.normal
            return (tag.normalRange.lowerBound + shift)...(tag.normalRange.upperBound + shift)
        }
    }
}
