const rule = /^(?:[*•·⁂✻❧][\s*•·⁂✻❧]*|[-–—_=~]{3,}|[-–—_](?:\s+[-–—_])+)$/u;
const gap = /^[[(«]?\s*(?:…|\.{3,}|\.\s\.\s\.)\s*[\])»]?$/u;
const figure =
  /^(?:abb(?:ildung|\.)|bild|foto|fig(?:ure|ura|\.)|image|photo|picture|illustration|afbeelding|immagine|imagen|imagem|şekil|resim|рис(?:унок|\.)|фото|تصویر|عکس|شکل|انځور)\s*(?:\p{N}{1,3}\s*[.:：،–—-]?|[.:：–—])/iu;

/** A line that is nothing but a break between parts: `***`, `⁂`, `———`. */
export function isBreak(text: string): boolean {
  return rule.test(text.trim());
}

/** A paragraph that says that text is missing: `[…]`, `(...)`, `«…»` with nothing beside it. */
export function isGap(text: string): boolean {
  return gap.test(text.trim());
}

/** A paragraph that calls itself the words under a picture: “Figure 2:”, “Foto:”, «تصویر ۱:». */
export function isCaption(text: string): boolean {
  return text.length <= 250 && figure.test(text.trim());
}
