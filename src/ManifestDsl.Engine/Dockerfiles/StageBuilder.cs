using System.Collections.Immutable;

namespace ManifestDsl.Engine.Dockerfiles;

/// <summary>Puts instructions into stages, and finds what each is built on.</summary>
internal sealed class StageBuilder(char escape, IReadOnlyDictionary<string, string>? arguments, List<DockerfileError> errors)
{
    private readonly ImmutableArray<Stage>.Builder _stages = ImmutableArray.CreateBuilder<Stage>();
    private readonly Dictionary<string, Stage> _byAlias = new(StringComparer.OrdinalIgnoreCase);
    private readonly ImmutableArray<Instruction>.Builder _body = ImmutableArray.CreateBuilder<Instruction>();
    private readonly Variables _globals = new(arguments);
    private Instruction? _from;

    public ImmutableArray<Stage> Build(ImmutableArray<Instruction> instructions)
    {
        foreach (var instruction in instructions)
        {
            if (instruction.Keyword == "FROM")
            {
                Close();
                _from = instruction;
            }
            else if (_from is not null)
            {
                _body.Add(instruction);
            }
            else if (instruction.Keyword == "ARG")
            {
                // Before the first FROM, arguments are for FROM alone.
                _globals.Declare(instruction, escape, global: null);
            }
            else
            {
                errors.Add(new DockerfileError(
                    $"{instruction.Keyword} stands before the first FROM: move it behind one; only ARG may stand here", instruction.KeywordProvenance));
            }
        }

        Close();
        return _stages.ToImmutable();
    }

    private void Close()
    {
        if (_from is null)
        {
            return;
        }

        var word = _from.Arguments.Length > 0 ? _from.Arguments[0] : _from.Rest;
        var image = new ResolvedWord(word, Expansion.Of(word.Text, escape, _globals));
        if (image.Value is { Length: 0 } && word.Text.Length > 0)
        {
            errors.Add(new DockerfileError($"'{word.Text}' stands for nothing: write an ARG with a default before the first FROM", word.Provenance));
        }

        var alias = _from.Arguments.Length == 3 ? _from.Arguments[2].Text.ToLowerInvariant() : null;
        var parent = image.Value is { } name && _byAlias.TryGetValue(name, out var known) ? known : null;
        var stage = new Stage(_stages.Count, _from, image, alias, parent, _body.ToImmutable()) { Globals = _globals };
        _stages.Add(stage);
        _body.Clear();
        if (alias is not null)
        {
            _byAlias[alias] = stage;
        }
    }
}
