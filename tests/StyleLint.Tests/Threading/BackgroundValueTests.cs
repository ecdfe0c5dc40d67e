using StyleLint.Threading;

namespace StyleLint.Tests.Threading;

/// <summary>A value that another thread makes is there when it is asked for, and so is what went wrong.</summary>
public class BackgroundValueTests
{
    [Fact]
    public void The_value_is_made_once_and_waited_for()
    {
        var made = 0;
        var value = new BackgroundValue<int>(() =>
        {
            Thread.Sleep(20);
            return Interlocked.Increment(ref made);
        });
        Assert.Equal((1, 1), (value.Value, value.Value));
    }

    [Fact]
    public void What_goes_wrong_is_told_to_whoever_asks()
    {
        var value = new BackgroundValue<int>(static () => throw new InvalidOperationException("no data"));
        Assert.Equal("no data", Assert.Throws<InvalidOperationException>(() => value.Value).Message);
        Assert.Equal("no data", Assert.Throws<InvalidOperationException>(() => value.Value).Message);
    }
}
