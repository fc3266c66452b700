import sharp, { type Sharp } from 'sharp';

/** Draws a picture that no two points of are quite alike: a field with a hill, `colour` for most of it. */
export function drawPicture(width = 900, height = 600, colour = '#2266aa'): Sharp {
  const waves = Array.from({ length: 40 }, (_, index) => {
    const [x, y, radius] = [(index * 197) % width, (index * 131) % height, 4 + ((index * 7) % 24)];
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="hsl(${(index * 47) % 360} 60% 60%)"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/>${waves.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten();
}
