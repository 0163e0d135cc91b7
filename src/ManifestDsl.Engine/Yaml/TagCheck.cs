using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Refuses tags that mean nothing to Kubernetes.</summary>
internal static class TagCheck
{
    /// <summary>Maps and lists may carry their own tag and the non-specific one.</summary>
    public static void Collection(NodeEvent node, string tag)
    {
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific && node.Tag.Value != tag)
        {
            throw Unknown(node);
        }
    }

    public static SemanticErrorException Unknown(NodeEvent node) =>
        new(node.Start, node.End, $"The tag '{node.Tag.Value}' means nothing to Kubernetes.");
}
