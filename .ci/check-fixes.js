// Compares articles before and after their fixes with another Markdown parser than the tool's own.
// Usage: node check-fixes.js BEFORE AFTER LEFT_JSON
const fs = require('fs');
const path = require('path');
const MarkdownIt = require('markdown-it');
const yaml = require('js-yaml');

const [before, after, left] = process.argv.slice(2);
const markdown = new MarkdownIt({ html: true, linkify: false });
const faults = [];

function* files(folder) {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
        const full = path.join(folder, entry.name);
        if (entry.isDirectory()) yield* files(full);
        else yield full;
    }
}

function split(text) {
    const yamlHead = /^---\r?\n[\s\S]*?\n---[ \t]*(\r?\n|$)/.exec(text);
    const tomlHead = yamlHead ? null : /^\+\+\+\r?\n[\s\S]*?\n\+\+\+[ \t]*(\r?\n|$)/.exec(text);
    const head = (yamlHead || tomlHead || [''])[0];
    return { head, isYaml: !!yamlHead, body: text.slice(head.length) };
}

// Everything but words: types, tags, addresses, code, HTML tags.
function shape(tokens) {
    return tokens.map(token => {
        if (token.type === 'text' || token.type === 'softbreak' || token.type === 'text_special') return '';
        const tags = token.type.startsWith('html') ? (token.content.match(/<[^>]*>?/g) || []).join('') : '';
        const code = /^(fence|code_block|code_inline)$/.test(token.type) ? token.content : '';
        return `${token.type} ${JSON.stringify(token.attrs)} ${token.info} ${tags}${code}(${token.children ? shape(token.children) : ''})`;
    }).join('');
}

// The headline is the one value of the front matter whose words may change.
function values(part) {
    if (!part.isYaml) return part.head.split('\n').filter(line => !/^(title|headline)\s*=/.test(line)).join('\n');
    const read = yaml.load(part.head.replace(/^---\r?\n/, '').replace(/\n---[ \t]*(\r?\n)?$/, '\n')) || {};
    return JSON.stringify(Object.entries(read).map(([key, value]) => (key === 'title' || key === 'headline' ? [key, typeof value] : [key, value])));
}

let changed = 0;
for (const file of files(before)) {
    const name = path.relative(before, file);
    const [old, fixed] = [file, path.join(after, name)].map(each => fs.readFileSync(each, 'utf8'));
    if (old === fixed) continue;
    changed++;
    const [oldParts, newParts] = [split(old), split(fixed)];
    if (shape(markdown.parse(oldParts.body, {})) !== shape(markdown.parse(newParts.body, {}))) faults.push(`${name}: the structure has changed`);
    let oldValues;
    try { oldValues = values(oldParts); } catch { continue; }
    try {
        if (oldValues !== values(newParts)) faults.push(`${name}: the front matter has changed`);
    } catch (mistake) {
        faults.push(`${name}: the front matter is broken: ${mistake.message.split('\n')[0]}`);
    }
}

const fixable = JSON.parse(fs.readFileSync(left, 'utf8')).diagnostics.filter(found => found.fix && found.fix.safety === 'safe');
for (const found of fixable) faults.push(`${found.path}:${found.line}: ${found.rule} is left`);
console.log(faults.slice(0, 40).join('\n'));
console.log(`fixes: ${changed} articles changed, ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
