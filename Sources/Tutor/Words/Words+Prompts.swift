import Scenarios

/// What is wrong with the prompts, and what to do.
extension Words {
    public static func sentence(_ problem: PromptBook.Problem) -> String {
        switch problem {
        case .missing(let folder, let file):
            folder.isEmpty
                ? tr("The folder of prompts was not found. Name it with TUTOR_PROMPTS, or use --offline.")
                : tr(
                    "The prompt \(ControlCharacters.visible(folder))/\(file) cannot be read. Name another folder with TUTOR_PROMPTS, or use --offline."
                )
        case .noVersion(let file): tr("The prompt \(file) must begin with a line \"version: N\".")
        case .unknownPlaceholder(let file, let line, let name, let known):
            tr(
                "The prompt \(file) has {{\(ControlCharacters.visible(name))}} in line \(line), which nothing stands for. There are: \(known.joined(separator: ", "))."
            )
        case .noMove(let name): tr("The prompt moves.md has no section \"## \(name)\" with words under it.")
        }
    }
}
