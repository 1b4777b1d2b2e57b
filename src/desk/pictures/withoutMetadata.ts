/** How metadata begins in JPEG, PNG and WebP. */
const marks = [
  'Exif',
  'eXIf',
  'EXIF',
  'XMP ',
  'XML:com.adobe.xmp',
  'http://ns.adobe.com/xap',
  'Photoshop 3.0',
];

/**
 * A picture of a document without what tells where it was taken (EXIF, XMP, IPTC), otherwise as it is: a picture without
 * metadata keeps its bytes, another its format and its size. A picture that cannot be read is left alone.
 */
async function withoutMetadata(bytes: Uint8Array): Promise<Uint8Array> {
  // A quick look: most pictures have none, and the library takes a while to load.
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!marks.some((mark) => file.includes(mark))) return bytes;
  try {
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { failOn: 'error' });
    const { exif, xmp, iptc, format } = await picture.metadata();
    if (!exif && !xmp && !iptc) return bytes;
    const quality = 92;
    const turned = picture.autoOrient();
    switch (format) {
      case 'jpeg':
        return new Uint8Array(await turned.jpeg({ quality }).toBuffer());
      case 'png':
        return new Uint8Array(await turned.png().toBuffer());
      case 'webp':
        return new Uint8Array(await turned.webp({ quality }).toBuffer());
      default:
        return bytes;
    }
  } catch {
    return bytes;
  }
}

/** The pictures of a document, by path, none of which tells where it was taken. */
export async function allWithoutMetadata(
  images: Record<string, Uint8Array>,
): Promise<Record<string, Uint8Array>> {
  const cleaned: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(images)) cleaned[path] = await withoutMetadata(bytes);
  return cleaned;
}
