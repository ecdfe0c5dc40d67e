using System.Runtime.ExceptionServices;

namespace StyleLint.Threading;

/// <summary>A value that is made on a thread of its own while its owner does something else. A thread of the pool would come later: the pool has to be made first.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class BackgroundValue<T>
{
    private readonly Func<T> make;
    private readonly Thread? thread;
    private T? value;
    private ExceptionDispatchInfo? fault;

    /// <summary>Starts to make the value; where the machine has but one processor, it is made at once.</summary>
    public BackgroundValue(Func<T> make)
    {
        this.make = make;
        if (Environment.ProcessorCount > 1) (thread = new Thread(Make) { IsBackground = true }).Start();
        else Make();
    }

    /// <summary>The value; waits until it is made.</summary>
    /// <exception cref="Exception">What was thrown while it was made.</exception>
    public T Value
    {
        get
        {
            thread?.Join();
            fault?.Throw();
            return value!;
        }
    }

    private void Make()
    {
        try
        {
            value = make();
        }
        catch (Exception thrown)
        {
            fault = ExceptionDispatchInfo.Capture(thrown);
        }
    }
}
