import { expect, test } from "vitest";
import type { Finding } from "../../model.ts";
import type { Told } from "../document.ts";
import { layOut } from "../lines/layout.ts";
import { loadLineLexicon } from "../lines/load.ts";
import { articleIn } from "./json-ld.ts";
import { readHtml } from "./read-html.ts";

const lexicon = loadLineLexicon();
const paragraphs = [
  "وصل وفد من سلطنة عمان إلى صنعاء مساء الاثنين، في زيارة تهدف إلى بحث تمديد الهدنة، وفق ما أعلنت مصادر في المطار للصحفيين.",
  "وقال مصدر مطلع إن الوفد يحمل مقترحات جديدة، مضيفا أن المحادثات ستستمر ثلاثة أيام، وستتناول فتح الطرق وصرف الرواتب.",
  "وكانت الحكومة قد رفضت مقترحا سابقا، معتبرة أنه لا يضمن انسحاب القوات من الموانئ، لكنها أعلنت استعدادها لدراسة غيره.",
];
const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");

function read(html: string, told: Told = {}) {
  const findings: Finding[] = [];
  const draft = readHtml({ where: "x.html", html, told }, lexicon, findings);
  if (!draft) return { draft, lines: [], rules: findings.map((finding) => finding.rule) };
  const lines = layOut(draft, lexicon).blocks.map(({ start, end, kind }) => [
    kind,
    draft.text.slice(start, end),
  ]);
  return { draft, lines, rules: findings.map((finding) => finding.rule) };
}

const page = `<!DOCTYPE html><html dir="rtl"><head><meta charset="utf-8"><title>وفد عماني في صنعاء | جريدة الشاطئ</title>
<meta property="og:site_name" content="جريدة الشاطئ"><link rel="canonical" href="https://www.shati.example/news/1">
<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"وفد عماني في صنعاء",
"author":[{"name":"سعاد الخطيب"},{"name":"رائد العلي"}],"publisher":{"name":"الشاطئ"},"datePublished":"2024-03-05T10:00:00Z"}]}</script></head><body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/2">محليات وتحقيقات</a></li></ul></nav><!-- تعليق -->
<div style="display:none">نص مخفي</div><article><h1>وفد عُماني في صنعاء</h1>
<div class="post-meta"><span class="author">سعاد الخطيب ورائد العلي</span></div><time datetime="2024-03-05">5 مارس 2024</time>
<figure><img src="a.jpg"><figcaption>مطار صنعاء</figcaption></figure>
<div class="text">${body}<h3>مطالب قديمة</h3>${body}<script>var سر = 1;</script></div><p class="source">المصدر: وكالات</p></article>
<aside><h3>الأكثر قراءة</h3><a href="/3">اشتباكات عنيفة في الشمال تسقط قتلى</a><div>اشترك في نشرتنا البريدية</div></aside>
<footer>جميع الحقوق محفوظة لجريدة الشاطئ</footer></body></html>`;

test("puts headline, byline and article first, and all else that is visible after them as furniture", () => {
  expect(read(page).lines).toEqual([
    ["headline", "وفد عُماني في صنعاء"],
    ["byline", "سعاد الخطيب ورائد العلي"],
    ["byline", "5 مارس 2024"],
    ["caption", "مطار صنعاء"],
    ...paragraphs.map((text) => ["body", text]),
    ["headline", "مطالب قديمة"],
    ...paragraphs.map((text) => ["body", text]),
    ["furniture", "الرئيسية"],
    ["furniture", "محليات وتحقيقات"],
    ["credit", "المصدر: وكالات"],
    ["furniture", "الأكثر قراءة"],
    ["furniture", "اشتباكات عنيفة في الشمال تسقط قتلى"],
    ["furniture", "اشترك في نشرتنا البريدية"],
    ["credit", "جميع الحقوق محفوظة لجريدة الشاطئ"],
  ]);
});

test("takes title, outlet, date, authors and address from JSON-LD, meta tags and links", () => {
  const { draft, rules } = read(page);
  expect(draft).toMatchObject({
    title: "وفد عُماني في صنعاء",
    publisher: "الشاطئ",
    published: "2024-03-05T10:00:00Z",
    byline: "سعاد الخطيب, رائد العلي",
    url: "https://www.shati.example/news/1",
  });
  expect(rules).toEqual([]);
});

test("believes its source before the page", () => {
  const told = { title: "عنوان آخر", publisher: "الضفة", url: "https://daffa.example/9", published: "2024" };
  const { draft, lines } = read(page, told);
  expect(draft).toMatchObject(told);
  expect(lines[0]).toEqual(["headline", "عنوان آخر"]);
});

test("cuts the outlet's name off a title and takes it for the outlet where nothing else names it", () => {
  const { draft } = read(
    `<html><head><title>وفد عماني يصل إلى صنعاء - الشاطئ</title></head><body>${body}</body></html>`,
  );
  expect(draft).toMatchObject({ title: "وفد عماني يصل إلى صنعاء", publisher: "الشاطئ" });
});

test("reads pages of tables and line breaks without any paragraph", () => {
  const { lines } = read(`<html><body><table><tr><td>${paragraphs.join("<br><br>")}</td></tr></table>`);
  expect(lines).toEqual(paragraphs.map((text) => ["body", text]));
});

test("reads fragments, unclosed tags and text outside the body", () => {
  expect(read(`<p>${paragraphs[0]}`).lines).toEqual([["body", paragraphs[0]]]);
  expect(read(`<html><head>${paragraphs[0]}</head><body>${body}</body></html>`).lines).toHaveLength(4);
});

test("keeps bidi controls in the text and markup characters out of it", () => {
  const odd = `قال \u202eالوزير\u202c إن &lt;الاتفاق&gt; و&laquo;الهدنة&raquo; قائمان، وإن الوفد سيعود غدا إلى بلاده بعد انتهاء المحادثات.`;
  expect(read(`<div><p>${odd}</p></div>`).draft?.text).toContain("\u202eالوزير\u202c إن <الاتفاق> و«الهدنة»");
});

test("reports JSON-LD that does not parse, and forgives line breaks in strings", () => {
  expect(read(`<script type="application/ld+json">{"@type":</script>${body}`).rules).toEqual([
    "intake.broken-metadata",
  ]);
  expect(articleIn('{"@type":"NewsArticle","headline":"وفد\nعماني"}')).toEqual({ title: "وفد عماني" });
});

test("reads a page without an article as one text, and says so", () => {
  const { lines, rules } = read("<div>".repeat(5000) + body);
  expect(rules).toEqual(["intake.unextracted"]);
  expect(lines).toEqual(paragraphs.map((text) => ["body", text]));
});

test("passes over a page of more tags than fit in memory, and says so", () => {
  expect(read("<b>a</b>".repeat(300_000)).rules).toEqual(["intake.too-large"]);
});

test("reads an article whose paragraphs are divisions, and a division of its own text", () => {
  const divisions = paragraphs.map((text) => `<div class="par">${text}</div>`).join("");
  const { lines } = read(
    `<html><body><div class="bar"><div><a href="/">البرامج</a></div></div><div class="detail"><h1>وفد عماني في صنعاء</h1><div class="txt">${divisions}</div></div></body></html>`,
  );
  expect(lines.filter(([kind]) => kind === "body")).toEqual(paragraphs.map((text) => ["body", text]));
});

test("takes a newsletter or poll inside the article for furniture, its heading and answers included", () => {
  const { lines } = read(
    `<html><body><div class="content"><h1>وفد عماني في صنعاء</h1>${body}<section><h4>استطلاع رأي</h4><p>هل تصمد الهدنة؟</p><ul><li>نعم</li><li>لا</li></ul></section></div></body></html>`,
  );
  const last = lines.slice(1 + paragraphs.length);
  expect(last.map(([kind]) => kind)).toEqual(last.map(() => "furniture"));
  expect(last).toContainEqual(["furniture", "نعم"]);
});

test("finds the outlet before or after the shown title, whatever parts them", () => {
  for (const title of ["الشاطئ : وفد عماني يصل إلى صنعاء", "وفد عماني يصل إلى صنعاء » الشاطئ"]) {
    const { draft } = read(
      `<html><head><title>${title}</title></head><body><h1>وفد عماني يصل إلى صنعاء</h1>${body}</body></html>`,
    );
    expect(draft).toMatchObject({ title: "وفد عماني يصل إلى صنعاء", publisher: "الشاطئ" });
  }
});

test("keeps a speaker before a colon in the title", () => {
  const { draft } = read(
    `<html><head><title>الوزير: الهدنة باقية في صنعاء</title></head><body><h1>الوزير: الهدنة باقية في صنعاء</h1>${body}</body></html>`,
  );
  expect(draft?.publisher).toBeUndefined();
});
