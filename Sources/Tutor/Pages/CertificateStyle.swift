/// The style of a certificate's page: one side of A4, across, always light. It may hold no `<`, `>` or `&`.
enum CertificateStyle {
    static let sheet = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        html, body { margin: 0; background: #e8edf0; color: #16222c;
          font: 14px/1.45 "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        main { margin: 0 auto; padding: 8mm; width: 297mm; }
        .sheet { background: #ffffff; border: 1.2mm solid #0b3d5c; outline: .4mm solid #e0b04c; outline-offset: -3mm;
          height: 192mm; padding: 13mm 16mm 10mm; display: grid; grid-template-columns: 62mm 1fr; grid-template-rows: 1fr auto;
          column-gap: 10mm; overflow: hidden; }
        .side { display: flex; flex-direction: column; align-items: center; gap: 8mm; }
        .side svg { width: 56mm; height: auto; display: block; }
        .org { font-size: 20px; font-weight: 600; color: #0b3d5c; margin: 0 0 9mm; }
        .what { letter-spacing: .14em; text-transform: uppercase; font-size: 13px; color: #56646f; margin: 0 0 5mm; }
        p.name { font-family: Georgia, "Times New Roman", serif; font-size: 40px; line-height: 1.15; margin: 0 0 4mm;
          border-bottom: .3mm solid #c4cdd4; padding-bottom: 2mm; overflow-wrap: anywhere; }
        h1 { font-size: 30px; line-height: 1.2; margin: 2mm 0 5mm; color: #0b3d5c; }
        p { margin: 1.2mm 0; }
        .middle { display: flex; flex-direction: column; }
        .sign { margin: auto 0 2mm auto; width: 70mm; border-top: .3mm solid #56646f; padding-top: 1.5mm; font-size: 11px;
          color: #56646f; }
        .scope { font-size: 12px; color: #333f49; }
        ul { margin: 1mm 0 1mm; padding-left: 5mm; font-size: 12px; columns: 2; column-gap: 8mm; }
        li { break-inside: avoid; }
        dl { margin: 0; width: 100%; font-size: 12.5px; }
        dl div { padding: 1.3mm 0; border-top: .2mm solid #d4dce2; }
        dt { color: #56646f; font-size: 11px; }
        dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
        footer { grid-column: 1 / -1; border-top: .3mm solid #c4cdd4; margin-top: 4mm; padding-top: 2.5mm; font-size: 10.5px;
          color: #41505b; }
        footer p { margin: .6mm 0; }
        code { font-family: Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: 10px; color: #16222c; overflow-wrap: anywhere; }
        .void { position: absolute; top: 84mm; left: 0; right: 0; text-align: center; font-size: 90px; font-weight: 800;
          color: #b3261e; opacity: .32; transform: rotate(-14deg); letter-spacing: .12em; }
        @page { size: A4 landscape; margin: 0; }
        @media print { html, body { background: #ffffff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          main { padding: 8mm; } .sheet { height: 193mm; } }

        """
}
