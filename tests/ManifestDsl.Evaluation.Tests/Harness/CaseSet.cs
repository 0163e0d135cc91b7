using System.Collections;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>Cases that are compiled together, once, and reported one by one: <c>[Theory, MemberData(nameof(Names))]</c>.</summary>
internal sealed class CaseSet : IEnumerable<string>
{
    private readonly List<(string Name, string Body)> _cases = [];
    private readonly Lazy<Dictionary<string, string>> _failures;

    public CaseSet() => _failures = new(() => Comparison.Failures(_cases));

    public TheoryData<string> Names => [.. _cases.Select(static c => c.Name)];

    public void Add(string name, string body)
    {
        Assert.DoesNotContain(_cases, c => c.Name == name);
        _cases.Add((name, body));
    }

    public void Check(string name) => Assert.True(!_failures.Value.TryGetValue(name, out var failure), failure);

    public IEnumerator<string> GetEnumerator() => _cases.Select(static c => c.Name).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
