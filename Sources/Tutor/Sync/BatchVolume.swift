/// A volume of a Databricks workspace, by its Files API.
struct BatchVolume: BatchPlace {
    let workspace: WorkspaceConnection
    /// `/Volumes/CATALOG/SCHEMA/VOLUME`, perhaps with a folder.
    let path: String

    func put(_ text: String, at name: String) async throws(SyncStop) -> SyncVerdict {
        let bytes = Array(text.utf8)
        let target = path + "/" + name
        let file = "/api/2.0/fs/files" + WorkspaceConnection.encoded(target)
        var answer = try await upload(bytes, file)
        if answer.status == 404 {
            // The folder may not be there yet; making it again changes nothing.
            let made = try await workspace.ask(
                .put, "/api/2.0/fs/directories" + WorkspaceConnection.encoded(DurableFile.folder(of: target)))
            if made.mayPass { return .later(made.said, after: made.retryAfter) }
            guard (200..<300).contains(made.status) else { throw .wrongAddress(status: made.status, said: made.said) }
            answer = try await upload(bytes, file)
        }
        switch answer.status {
        case 200..<300: return .sent("")
        case 409: return try await compare(bytes, file)
        case 404: throw .wrongAddress(status: 404, said: answer.said)
        default: return answer.mayPass ? .later(answer.said, after: answer.retryAfter) : .refused(answer.said)
        }
    }

    private func upload(_ bytes: [UInt8], _ file: String) async throws(SyncStop) -> WorkspaceConnection.Answer {
        try await workspace.ask(.put, file + "?overwrite=false", type: "application/octet-stream", body: bytes)
    }

    /// A file of this name is there. The name holds the hash of its bytes, so that one of the same length is the same file.
    private func compare(_ bytes: [UInt8], _ file: String) async throws(SyncStop) -> SyncVerdict {
        let answer = try await workspace.ask(.head, file)
        if answer.mayPass { return .later(answer.said, after: answer.retryAfter) }
        guard answer.status == 200, let length = answer.headers["content-length"].flatMap({ Int($0) }) else {
            return .later(answer.said, after: nil)
        }
        return length == bytes.count
            ? .sent("was there") : .conflict("a file of this name with \(length) bytes instead of \(bytes.count) is there")
    }
}
