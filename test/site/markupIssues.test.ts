import { expect, test } from 'vitest';
import { markupIssues } from './markupIssues.ts';

const page = (body: string, head = '<title>A page</title>') =>
  `<!doctype html>\n<html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('valid HTML, as React writes it, has no issues', () => {
  const body =
    '<main><h1>A</h1><p>b<br/><time dateTime="2026-01-02">c</time></p><svg viewBox="0 0 1 1"></svg></main>';
  expect(markupIssues(page(body, '<title>A</title><meta property="og:type" content="article">'))).toEqual([]);
});

test.each([
  ['<p><div></div></p>', 'close-order'],
  ['<p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
  ['<ul><p>a</p></ul>', 'element-permitted-content'],
  ['<img src="a.png">', 'wcag/h37'],
  ['<h1>a</h1><h3>b</h3>', 'heading-level'],
  ['<button>a</button>', 'no-implicit-button-type'],
  ['<label for="nobody">a</label>', 'no-missing-references'],
  ['<p style="color: red">a</p>', 'no-inline-style'],
  ['<p align="left">a</p>', 'no-deprecated-attr'],
  ['<p clas="a">a</p>', 'no-unknown-attributes'],
  ['<script src="https://example.org/a.js"></script>', 'require-sri'],
  ['<main>a</main><main>b</main>', 'no-multiple-main'],
])('%s is an issue: %s', (body, rule) => {
  expect(markupIssues(page(body))).toContainEqual(expect.stringContaining(` ${rule}: `));
});

test('every issue has its place', () => {
  const issues = markupIssues(page('<p id="a"></p>\n<p id="a"></p>', '<title>A</title>'));
  expect(issues).toContainEqual(expect.stringMatching(/^3:\d+ no-dup-id: /));
});
