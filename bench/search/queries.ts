/** Thirty queries in seven languages: common words and rare ones, names, several words, phrases, a slip. */
export const queries: readonly string[] = [
  ...['river', 'Kabul', 'the road to Herat', 'water and walls', '"seven fruits"', 'Salang 1964', 'calender'],
  ...['کابل', 'هرات', 'كتاب', 'نان و آرد', 'می شود', '"هفت میوه"', 'نوروز سمنک'],
  ...['پښتو', 'د کندهار انار', 'خوشال خان', 'نوروز'],
  ...['Küche', 'Goethe Hafis', 'Namen in Papieren', 'Fruchte'],
  ...['Kaboul', 'cerf-volant', 'les poids de la cuisine'],
  ...['Hindu Kush', 'viajero nieve'],
  ...['Вавилов', 'хлеб'],
  'lapislazzuli',
];
