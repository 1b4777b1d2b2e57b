/** Whether a dropped or chosen file is a picture: by its type, or by its name where the system does not know it. */
export function isPicture({ type, name }: Pick<File, 'type' | 'name'>): boolean {
  return type.startsWith('image/') || /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic|heif|bmp)$/i.test(name);
}
