using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using StyleLint.Articles;
using StyleLint.Diagnostics;

namespace StyleLint.Tests.Diagnostics;

public sealed class FixerTests
{
    private const string Story = "Turnout rose 5 per cent in May.";

    [Fact]
    public void A_safe_fix_goes_in_and_an_offer_does_not()
    {
        var result = Fixer.Apply(Story, [Fix("ap/percent", FixSafety.Safe, (15, 23, "percent")), Fix("ap/may", FixSafety.Offer, (27, 30, "June"))], FixSafety.Safe);
        Assert.Equal(new FixResult("Turnout rose 5 percent in May.", 1, 0), result);
    }

    [Fact]
    public void An_editor_who_takes_offers_gets_both() =>
        Assert.Equal("Turnout rose 5 percent in June.", Fixer.Apply(Story, [Fix("ap/may", FixSafety.Offer, (27, 30, "June")), Fix("ap/percent", FixSafety.Safe, (15, 23, "percent"))], FixSafety.Offer).Text);

    [Fact]
    public void Of_fixes_that_overlap_the_first_goes_in() =>
        Assert.Equal(new FixResult("Turnout rose five per cent in May.", 1, 1), Fixer.Apply(Story, [Fix("b", FixSafety.Safe, (14, 23, " percent")), Fix("c", FixSafety.Safe, (13, 15, "five "))], FixSafety.Safe));

    [Fact]
    public void Of_fixes_that_start_together_the_shorter_goes_in() =>
        Assert.Equal("Turnout rose five per cent in May.", Fixer.Apply(Story, [Fix("a", FixSafety.Safe, (13, 23, "5%")), Fix("b", FixSafety.Safe, (13, 14, "five"))], FixSafety.Safe).Text);

    [Fact]
    public void Of_equal_ranges_the_rule_that_sorts_first_goes_in() =>
        Assert.Equal("Turnout rose 5 percent in May.", Fixer.Apply(Story, [Fix("b/x", FixSafety.Safe, (15, 23, "pct")), Fix("a/x", FixSafety.Safe, (15, 23, "percent"))], FixSafety.Safe).Text);

    [Fact]
    public void Equal_edits_go_in_once() =>
        Assert.Equal(new FixResult("Turnout rose 5 percent in May.", 2, 0), Fixer.Apply(Story, [Fix("a", FixSafety.Safe, (15, 23, "percent")), Fix("b", FixSafety.Safe, (15, 23, "percent"))], FixSafety.Safe));

    [Fact]
    public void A_fix_goes_in_with_all_its_edits_or_none() =>
        Assert.Equal(new FixResult("Voting rose 5 per cent in May.", 1, 1), Fixer.Apply(Story, [Fix("b", FixSafety.Safe, (3, 4, "x"), (27, 30, "June")), Fix("a", FixSafety.Safe, (0, 7, "Voting"))], FixSafety.Safe));

    [Theory]
    [InlineData(5, 99)]
    [InlineData(-1, 3)]
    [InlineData(7, 5)]
    public void A_fix_outside_the_text_is_left_out(int start, int end) =>
        Assert.Equal(new FixResult(Story, 0, 1), Fixer.Apply(Story, [Fix("a", FixSafety.Safe, (start, end, "x"))], FixSafety.Safe));

    [Fact]
    public void A_fix_that_changes_nothing_is_left_out_so_that_a_loop_ends() =>
        Assert.Equal(new FixResult(Story, 0, 1), Fixer.Apply(Story, [Fix("a", FixSafety.Safe, (27, 30, "May"))], FixSafety.Safe));

    [Fact]
    public void Insertions_and_deletions_side_by_side_go_in() =>
        Assert.Equal("Turnout rose about 5 in May.", Fixer.Apply(Story, [Fix("a", FixSafety.Safe, (13, 13, "about ")), Fix("b", FixSafety.Safe, (14, 23, ""))], FixSafety.Safe).Text);

    [Property(MaxTest = 300)]
    public Property The_order_of_diagnostics_does_not_matter() => Prop.ForAll(Fixes.ListOf().ToArbitrary(), fixes =>
        Fixer.Apply(Story, fixes, FixSafety.Safe) == Fixer.Apply(Story, Enumerable.Reverse(fixes), FixSafety.Safe));

    private static readonly Gen<Diagnostic> Fixes =
        from start in Gen.Choose(0, 30)
        from length in Gen.Choose(0, 4)
        from gap in Gen.Choose(0, 3)
        from text in Gen.Elements("", "x", "yy")
        from rule in Gen.Elements("a/x", "b/x")
        select Fix(rule, FixSafety.Safe, (start, start + length, text), (start + length + gap, start + length + gap + 1, text));

    private static Diagnostic Fix(string rule, FixSafety safety, params (int Start, int End, string Text)[] edits) =>
        new(rule, Severity.Warning, new TextRange(0, 1), "Change it.", [], new Fix(safety, "Change it.", [.. edits.Select(edit => new Edit(new TextRange(edit.Start, edit.End), edit.Text))]));
}
