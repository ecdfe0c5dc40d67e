// Reads reports as others do. Called by validate-reports: node validate-reports.js NODE_MODULES FOLDER
'use strict';

const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');
const { createGenerator } = require('ts-json-schema-generator');
const { getSchema } = require('@umbrelladocs/rdformat-validator');
const { parse: parseJUnit } = require('junit2json');
const { parseCheckstyle } = require('danger-plugin-lint-report/dist/parse/checkstyle_parser');
const { xml2js } = require('xml-js');
const { issueCommand } = require('@actions/core/lib/command');

const [, , modules, folder] = process.argv;
const ajv = new Ajv({ strict: false, allErrors: true });
const counts = new Map(); // How many findings each report of one name has: all formats must agree.

main();

async function main() {
    for (const file of fs.readdirSync(folder).sort()) {
        const [, name, format] = /^(.+?)\.(gitlab|rdjson|junit|checkstyle|github)\.(json|xml|txt)$/.exec(file) ?? [];
        if (!format) continue;
        const text = fs.readFileSync(path.join(folder, file), 'utf8');
        const count = await { gitlab, rdjson, junit, checkstyle, github }[format](text, file);
        console.log(`${file}: valid, ${count} findings`);
        if (counts.has(name) && counts.get(name) !== count) fail(file, `other formats have ${counts.get(name)} findings`);
        counts.set(name, count);
    }
    if (counts.size === 0) fail(folder, 'there is no report in it');
}

function fail(file, fault) {
    console.error(`${file}: ${fault}`);
    process.exit(1);
}

function demand(file, condition, fault) {
    if (!condition) fail(file, fault);
}

function fitting(file, schema, value) {
    const validate = ajv.compile(schema);
    demand(file, validate(value), JSON.stringify(validate.errors?.slice(0, 5), null, 2));
    return value;
}

function gitlab(text, file) {
    const types = path.join(modules, 'codeclimate-types/index.d.ts');
    const schema = createGenerator({ path: types, type: 'Issue', skipTypeCheck: true }).createSchema('Issue');
    const issues = JSON.parse(text);
    fitting(file, { type: 'array', items: { $ref: '#/definitions/Issue' }, definitions: schema.definitions }, issues);
    // What GitLab asks for beyond Code Climate: it reads no other keys, and drops issues whose fingerprint it has seen.
    for (const issue of issues) {
        demand(file, issue.fingerprint && ['info', 'minor', 'major', 'critical', 'blocker'].includes(issue.severity), `an issue lacks what GitLab reads: ${JSON.stringify(issue)}`);
        demand(file, Number.isInteger(issue.location.lines.begin) && issue.location.lines.begin > 0, `an issue has no line: ${JSON.stringify(issue)}`);
        demand(file, !/[\r\n]/.test(issue.description), 'a description has two lines');
    }
    demand(file, new Set(issues.map(issue => issue.fingerprint)).size === issues.length, 'two issues have one fingerprint');
    return issues.length;
}

function rdjson(text, file) {
    const result = JSON.parse(text);
    demand(file, Array.isArray(result.diagnostics), 'it is no DiagnosticResult');
    fitting(file, getSchema('rdformat'), result);
    return result.diagnostics.length;
}

async function junit(text, file) {
    const suites = (await parseJUnit(text)).testsuite ?? [];
    let findings = 0;
    for (const suite of suites) {
        const cases = suite.testcase ?? [];
        const failed = cases.filter(each => each.failure).length;
        const skipped = cases.filter(each => each.skipped).length;
        demand(file, suite.tests === cases.length && suite.failures === failed && suite.skipped === skipped, `the counts of ‘${suite.name}’ are wrong`);
        findings += failed + skipped;
    }
    return findings;
}

function checkstyle(text, file) {
    const violations = parseCheckstyle(xml2js(text), '/nowhere');
    for (const found of violations)
        demand(file, found.line > 0 && found.column > 0 && found.message && ['error', 'warning', 'info'].includes(found.severity), JSON.stringify(found));
    return violations.length;
}

// The runner takes a command apart at the first ‘::’ behind its head, the head at commas, and a property at its ‘=’.
function github(text, file) {
    const lines = text.split('\n').slice(0, -1);
    for (const line of lines) {
        const [, command, head, data] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line) ?? fail(file, `this is no command: ${line}`);
        const properties = Object.fromEntries(head.split(',').map(each => [each.slice(0, each.indexOf('=')), unescape(each.slice(each.indexOf('=') + 1), true)]));
        for (const key of ['file', 'line', 'endLine', 'title']) demand(file, properties[key], `a command has no ${key}: ${line}`);
        demand(file, written(command, properties, unescape(data, false)) === line, `@actions/core writes it otherwise: ${line}`);
    }
    return lines.length;
}

function unescape(text, isProperty) {
    const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    return (isProperty ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data).replaceAll('%25', '%');
}

function written(command, properties, message) {
    const write = process.stdout.write;
    let line = '';
    process.stdout.write = chunk => { line += chunk; return true; };
    try {
        issueCommand(command, properties, message);
    } finally {
        process.stdout.write = write;
    }
    return line.replace(/\r?\n$/, '');
}
