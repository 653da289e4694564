extension Unicode.Scalar {
    /// White space; ASCII, which nearly everything is, without a look into the tables.
    var isSpace: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }
}
