import Tutor

/// Blocks that have been laid out: while an answer grows, only its last block changes.
struct LaidBlocks: Sendable {
    private var known: [(block: Block, lines: [StyledLine])] = []

    /// The lines of the block at a place, laid out only when another block stood there.
    mutating func lines(of block: Block, at index: Int, make: () -> [StyledLine]) -> [StyledLine] {
        if index < known.count, known[index].block == block { return known[index].lines }
        let lines = make()
        known.removeSubrange(min(index, known.count)...)
        known.append((block, lines))
        return lines
    }
}
