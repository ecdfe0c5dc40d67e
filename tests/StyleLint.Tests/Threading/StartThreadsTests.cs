using StyleLint.Threading;

namespace StyleLint.Tests.Threading;

/// <summary>Everything is done once, on whatever thread, before the caller goes on.</summary>
public class StartThreadsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void Everything_is_done_once(int count)
    {
        var done = new int[count];
        StartThreads.Each(count, index => Interlocked.Increment(ref done[index]));
        Assert.All(done, static times => Assert.Equal(1, times));
    }

    [Fact]
    public void A_fault_reaches_the_caller() =>
        Assert.Equal("third", Assert.Throws<InvalidOperationException>(() => StartThreads.Each(100, static index =>
        {
            if (index == 3) throw new InvalidOperationException("third");
        })).Message);
}
