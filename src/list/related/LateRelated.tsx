import { type ComponentType, useState } from 'react';
import type { Article } from '../../contract/articleSchema.ts';

interface RelatedProps {
  article: Article;
}

/**
 * What belongs to an article, for those who come within about a screen of its end: the built page and its first code do without
 * it, and without a connection the article is whole all the same.
 */
export function LateRelated({ article }: RelatedProps) {
  const [Related, setRelated] = useState<ComponentType<RelatedProps>>();
  const watch = (end: HTMLDivElement) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        import('./Related.tsx').then(
          (code) => setRelated(() => code.Related),
          () => {},
        );
      },
      { rootMargin: '800px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  };
  return Related ? <Related article={article} /> : <div ref={watch} />;
}
