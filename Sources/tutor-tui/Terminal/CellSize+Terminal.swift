import CNcurses

extension CellSize {
    /// The size of the terminal behind a descriptor; nil when there is none, or it does not know its size.
    init?(terminal descriptor: Int32) {
        var (columns, rows): (Int32, Int32) = (0, 0)
        guard tt_terminal_size(descriptor, &columns, &rows), columns > 0, rows > 0 else { return nil }
        self.init(columns: Int(columns), rows: Int(rows))
    }
}
