// Uses an HTML report as a copy editor would. Called by validate-html: node validate-html.js BROWSER PROFILE FILE
'use strict';

const fs = require('fs');
const path = require('path');
const assert = require('assert');
const { chromium } = require('playwright-core');

const [, , executablePath, profile, file] = process.argv;
const address = `file://${path.resolve(file)}`;
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.SCREENSHOTS;
const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const faults = [];

main().then(
    count => console.log(`${file}: a usable page, ${count} findings`),
    fault => { console.error(`${file}: ${fault.stack}`); process.exit(1); });

async function main() {
    const browser = await chromium.launchPersistentContext(profile, { executablePath, args, headless: true, bypassCSP: false, viewport: { width: 1280, height: 900 } });
    try {
        const page = await browser.newPage();
        page.on('console', message => { if (message.type() === 'error') faults.push(message.text()); });
        page.on('pageerror', error => faults.push(String(error)));
        page.on('request', request => { if (request.url() !== address) faults.push(`the page asks for ${request.url()}`); });
        await page.goto(address);
        const notes = await page.locator('.notes > li').count();
        if (notes > 0) {
            await walkByKeyboard(page, notes);
            await hover(page);
            await filterBySeverity(page, notes);
            await filterByRule(page);
        }
        await inBothThemes(page);
        await onPaper(page);
        assert.deepStrictEqual(faults, [], 'the console has errors');
        await withoutScript(notes);
        return notes;
    } finally {
        await browser.close();
    }
}

async function walkByKeyboard(page, notes) {
    for (let step = 1; step <= Math.min(notes, 40); step++) {
        await page.keyboard.press('j');
        assert.strictEqual(await page.locator('#shown').textContent(), `${step} of ${notes}`);
        assert.ok(await page.locator('#card').isVisible(), 'j shows a card');
        const message = await page.locator('.notes > li.on .msg').textContent();
        assert.strictEqual(await page.locator('#card .msg').first().textContent(), message, 'the card tells of the note that is on');
        assert.ok(await page.evaluate(() => document.activeElement.matches('a.m.on')), 'the mark has the focus');
        const box = await page.locator('#card').boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= 1280, 'the card stays on the page');
    }
    await page.keyboard.press('k');
    if (notes > 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    assert.ok(await page.locator('#card').isHidden(), 'Esc closes the card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.locator('a.m').first().focus();
    assert.ok(await page.locator('#card').isVisible(), 'focus shows a card');
    await page.keyboard.press('Escape');
}

async function hover(page) {
    await page.reload();
    const mark = page.locator('a.m').first();
    await mark.hover();
    await page.locator('#card').waitFor({ state: 'visible', timeout: 3000 });
    const number = (await mark.getAttribute('data-n')).split(' ')[0];
    const message = await page.locator(`#n${number} .msg`).textContent();
    assert.strictEqual(await page.locator('#card .msg').first().textContent(), message);
    if (pictures) await page.screenshot({ path: path.join(pictures, 'card.png') });
    await page.mouse.move(2, 2);
    await page.locator('#card').waitFor({ state: 'hidden', timeout: 3000 });
}

async function filterBySeverity(page, notes) {
    for (const box of await page.locator('#bar input').all()) {
        const severity = await box.getAttribute('value');
        const own = await page.locator(`.notes > li.${severity}`).count();
        await box.uncheck();
        assert.strictEqual(await page.locator('.notes > li:visible').count(), notes - own, `${severity} is hidden`);
        await box.check();
    }
    assert.strictEqual(await page.locator('.notes > li:visible').count(), notes);
}

async function filterByRule(page) {
    for (const option of (await page.locator('#rule option').all()).slice(1, 6)) {
        const value = await option.getAttribute('value');
        const told = Number(/\(([\d,]+)\)$/.exec(await option.textContent())[1].replaceAll(',', ''));
        await page.locator('#rule').selectOption(value);
        const shown = await page.locator('.notes > li:visible').count();
        assert.ok(shown > 0 && shown <= told, `rule ${value}: ${shown} of ${told} are shown`);
        assert.strictEqual(shown, await page.locator(`.notes > li[data-r="${value}"]`).count());
        assert.strictEqual(await page.locator('main > article:visible').count(), await page.locator(`main > article:has(li[data-r="${value}"])`).count());
        await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
        await page.locator('#next').click();
        assert.strictEqual(await page.locator('#shown').textContent(), `1 of ${shown}`);
    }
    await page.locator('#rule').selectOption('');
}

async function inBothThemes(page) {
    for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.reload();
        if (pictures) await page.screenshot({ path: path.join(pictures, `${colorScheme}.png`) });
        await page.keyboard.press('j');
        if (pictures) await page.screenshot({ path: path.join(pictures, `${colorScheme}-card.png`) });
        // The page's policy rightly refuses foreign scripts; what the browser's own tools evaluate is none.
        await page.evaluate(axe);
        const found = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
        const told = found.violations.map(fault => `${fault.id}: ${fault.help}: ${fault.nodes.slice(0, 3).map(node => `${node.html} ${node.failureSummary}`).join(' | ')}`);
        assert.deepStrictEqual(told, [], `axe finds barriers in ${colorScheme}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.reload();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'a telephone need not scroll sideways');
    if (pictures) await page.screenshot({ path: path.join(pictures, 'narrow.png') });
    await page.setViewportSize({ width: 1280, height: 900 });
}

async function onPaper(page) {
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#bar').count() === 0 || await page.locator('#bar').isHidden(), 'nobody can press a button on paper');
    if (pictures) await page.pdf({ path: path.join(pictures, 'print.pdf'), format: 'A4' });
    await page.emulateMedia({ media: null });
}

async function withoutScript(notes) {
    const context = await chromium.launchPersistentContext(path.join(profile, 'without-script'), { executablePath, args, headless: true, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    assert.strictEqual(await page.locator('.notes > li .msg').count(), notes);
    assert.ok(await page.locator('#bar').count() === 0 || await page.locator('#bar').isHidden(), 'filters that do nothing are not shown');
    await context.close();
}
