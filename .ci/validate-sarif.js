// Reads the validator's report on a SARIF file and checks the file against the JSON schema. Called by validate-sarif.
'use strict';

const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');

const [, , file, reportFile] = process.argv;
const sarif = JSON.parse(fs.readFileSync(file, 'utf8'));
const faults = [...faultsOfReport(), ...faultsOfSchema(), ...faultsOfIndexes()];
for (const fault of faults.slice(0, 50)) console.error(`${file}: ${fault}`);
if (faults.length > 0) {
    console.error(`${file}: ${faults.length} faults`);
    process.exit(1);
}

const run = sarif.runs[0];
console.log(`${file}: valid SARIF, ${run.results.length} results, ${run.tool.driver.rules.length} rules`);

function faultsOfReport() {
    const run = JSON.parse(fs.readFileSync(reportFile, 'utf8').replace(/^\uFEFF/, '')).runs[0];
    const faults = run.results.map(result => {
        const region = (result.locations?.[0]?.physicalLocation?.region) ?? {};
        return `${region.startLine}:${region.startColumn}: ${result.level ?? 'warning'} ${result.ruleId}: ${JSON.stringify(result.message)}`;
    });
    if (run.invocations?.[0]?.executionSuccessful !== true) faults.push('the validator did not finish');
    return faults;
}

function faultsOfSchema() {
    const schemas = path.join(path.dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib/schemas');
    const schema = JSON.parse(fs.readFileSync(path.join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    const validate = ajv.compile(schema);
    return validate(sarif) ? [] : validate.errors.map(error => `schema: ${error.instancePath} ${error.message}`);
}

// The validator does not look at this.
function faultsOfIndexes() {
    return sarif.runs.flatMap(run => run.results
        .filter(result => run.tool.driver.rules[result.ruleIndex]?.id !== result.ruleId)
        .map(result => `ruleIndex of ‘${result.ruleId}’ names another rule`));
}
