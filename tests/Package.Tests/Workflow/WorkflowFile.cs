using YamlDotNet.RepresentationModel;

namespace ManifestDsl.Package.Tests.Workflow;

/// <summary>A GitHub workflow, as far as tests look at it.</summary>
internal sealed class WorkflowFile
{
    private readonly YamlMappingNode root;

    public WorkflowFile(string text)
    {
        Text = text;
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        root = (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
        Jobs = Map(root, "jobs")!.Children.ToDictionary(job => Scalar(job.Key), job => Job(Scalar(job.Key), (YamlMappingNode)job.Value));
    }

    public string Text { get; }

    public IReadOnlyDictionary<string, WorkflowJob> Jobs { get; }

    /// <summary>The job that builds.</summary>
    public WorkflowJob Build => Jobs["manifests"];

    public IReadOnlyList<string> Keys => KeysOf(root);

    /// <summary>The events that start it.</summary>
    public IReadOnlyList<string> Triggers => KeysOf(Map(root, "on")!);

    /// <summary>What the token may do in a job that says nothing itself; null when the workflow does not say.</summary>
    public IReadOnlyDictionary<string, string>? Permissions => Scalars(root, "permissions");

    public IReadOnlyDictionary<string, string> Environment => Scalars(root, "env") ?? new Dictionary<string, string>();

    /// <summary>The branches of an event.</summary>
    public IEnumerable<string> Branches(string trigger) => ((YamlSequenceNode)Map(Map(root, "on")!, trigger)!.Children[new YamlScalarNode("branches")]).Select(Scalar);

    private static WorkflowJob Job(string name, YamlMappingNode job) => new(
        name,
        Value(job, "if"),
        Value(job, "timeout-minutes"),
        Scalars(job, "permissions"),
        [.. ((YamlSequenceNode)job.Children[new YamlScalarNode("steps")]).Cast<YamlMappingNode>().Select(Step)]);

    private static WorkflowStep Step(YamlMappingNode step) => new(
        Value(step, "name"),
        Value(step, "id"),
        Value(step, "uses"),
        Value(step, "run"),
        Value(step, "if"),
        Scalars(step, "env") ?? new Dictionary<string, string>(),
        Scalars(step, "with") ?? new Dictionary<string, string>(),
        KeysOf(step));

    private static Dictionary<string, string>? Scalars(YamlMappingNode node, string key) =>
        Map(node, key)?.Children.ToDictionary(pair => Scalar(pair.Key), pair => Scalar(pair.Value));

    private static YamlMappingNode? Map(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value as YamlMappingNode : null;

    private static string Value(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? Scalar(value) : "";

    private static string[] KeysOf(YamlMappingNode node) => [.. node.Children.Keys.Select(Scalar)];

    private static string Scalar(YamlNode node) => ((YamlScalarNode)node).Value ?? "";
}
