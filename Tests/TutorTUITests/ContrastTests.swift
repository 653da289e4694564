import Foundation
import Testing

@testable import tutor_tui

/// Every colour can be read on a light terminal and on a dark one.
@Suite struct ContrastTests {
    typealias Color = (red: Double, green: Double, blue: Double)

    /// The first sixteen as xterm and as the Linux console have them; the rest is the same everywhere.
    private static let palettes: [[Color]] = [
        [
            (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        ],
        [(0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0), (0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170)],
    ]

    private func color(_ index: Int16, _ palette: [Color]) -> Color {
        let index = Int(index)
        if index < 16 { return palette[index] }
        if index >= 232 {
            let grey = Double(8 + 10 * (index - 232))
            return (grey, grey, grey)
        }
        let steps: [Double] = [0, 95, 135, 175, 215, 255]
        return (steps[(index - 16) / 36], steps[(index - 16) / 6 % 6], steps[(index - 16) % 6])
    }

    /// WCAG 2.2, relative luminance and contrast ratio.
    private func contrast(_ a: Color, _ b: Color) -> Double {
        func luminance(_ color: Color) -> Double {
            func part(_ value: Double) -> Double {
                value / 255 <= 0.04045 ? value / 255 / 12.92 : pow((value / 255 + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * part(color.red) + 0.7152 * part(color.green) + 0.0722 * part(color.blue)
        }
        let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
        return (light + 0.05) / (dark + 0.05)
    }

    @Test(arguments: [(ColorDepth.twoFiftySix, 4.0), (.sixteen, 2.5)])
    func wordsCanBeReadOnBlackAndOnWhite(depth: ColorDepth, least: Double) {
        for palette in Self.palettes {
            for style in Style.allCases {
                let look = StyleTable.look(style, depth)
                guard let foreground = look.foreground else {
                    #expect(look.background == nil, "\(style): a background alone")
                    continue
                }
                let grounds: [Color] = look.background.map { [color($0, palette)] } ?? [(0, 0, 0), (255, 255, 255)]
                for ground in grounds {
                    let found = contrast(color(foreground, palette), ground)
                    #expect(found >= least, "\(style): \(foreground) on \(ground) has \(found)")
                }
            }
        }
    }

    /// Whoever sees no colours sees bold, reverse, underlined, or words.
    @Test func monoHasNoColours() {
        for style in Style.allCases {
            let look = StyleTable.look(style, .mono)
            #expect(look.foreground == nil && look.background == nil, "\(style)")
        }
    }
}
