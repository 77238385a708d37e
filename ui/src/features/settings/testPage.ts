import type { Printout } from '@/api/generated';
import type { PaperKind } from '@/components/paper/usePaper';

/** Width and height in millimetres (R-RC-2); a roll is cut where the page ends. */
const sizes = {
  a5: [148, 210],
  a4: [210, 297],
  roll80: [72, 120],
  roll58: [48, 100],
} as const satisfies Record<PaperKind, readonly [number, number]>;

/** Points of a millimetre. */
const POINT = 72 / 25.4;

/** How far the frame stands from the edge, in millimetres: one that is cut off shows the printer's margin. */
const MARGIN = 5;

/** A page that shows whether a paper lies straight and whole: its frame, a ruler and its size. */
export function testPage(paper: PaperKind): Printout {
  const [width, height] = sizes[paper];
  const at = (millimetres: number) => (millimetres * POINT).toFixed(2);
  const ruler = Array.from({ length: Math.floor((width - 4 * MARGIN) / 10) + 1 }, (_, tick) => {
    const x = at(2 * MARGIN + tick * 10);
    return `${x} ${at(height / 2)} m ${x} ${at(height / 2 + (tick % 5 === 0 ? 6 : 3))} l S`;
  });
  const drawn = [
    `0.6 w ${at(MARGIN)} ${at(MARGIN)} ${at(width - 2 * MARGIN)} ${at(height - 2 * MARGIN)} re S`,
    ...ruler,
    `BT /F 14 Tf ${at(2 * MARGIN)} ${at(height - 4 * MARGIN)} Td (OneCounter) Tj ET`,
    `BT /F 11 Tf ${at(2 * MARGIN)} ${at(height - 5.5 * MARGIN)} Td (${width} x ${height} mm) Tj ET`,
    `BT /F 9 Tf ${at(2 * MARGIN)} ${at(height / 2 - 5)} Td (1 = 10 mm) Tj ET`,
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${at(width)} ${at(height)}] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>`,
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  return { pdf: btoa(written(objects)), pages: 1, missing: [] };
}

/** A PDF file of these objects, with the table of where each begins. */
function written(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const begins = objects.map((object, place) => {
    const offset = file.length;
    file += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = begins.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}
